#include "attention/quantity.hpp"

namespace attention {

const QuantityRow& rowOf(Quantity quantity) {
  for (const auto& row : quantityTable) {
    if (row.quantity == quantity) return row;
  }
  return quantityTable.front();
}

std::vector<std::string> namesOf(Axis axis, const Lesson& lesson, const TraceRequest& request,
                                 Eigen::Index head) {
  const HeadNames& names = lesson.heads[std::size_t(head)];
  switch (axis) {
    case Axis::word:
      return request.sentence.labels;
    case Axis::feature:
      return lesson.features;
    case Axis::queryFeature:
      return names.queryFeatures;
    case Axis::valueFeature:
      return names.valueFeatures;
    case Axis::contentFeature:
      return request.options.content == Content::keys ? names.queryFeatures : names.valueFeatures;
    case Axis::nextWord:
      return lesson.nextWords;
    case Axis::headFeature: {
      std::vector<std::string> all;
      for (const auto& [name, queryFeatures, valueFeatures] : lesson.heads) {
        for (const auto& feature : valueFeatures)
          all.push_back(std::string(name).append(".").append(feature));
      }
      return all;
    }
    case Axis::none:
      break;
  }
  return {};
}

}  // namespace attention

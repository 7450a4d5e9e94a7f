#include "attention/similarity.hpp"

#include <algorithm>
#include <cmath>

#include "attention/numbers.hpp"
#include "text.hpp"

namespace attention {
namespace {

Maybe problemOf(const Vector& a, const Vector& b) {
  if (a.size() == 0) return refused(Code::empty, "a", Phrase::of("numbers.some"), Phrase::of("none"));
  if (a.size() != b.size()) {
    return refused(Code::shape, "b",
                   Phrase::of("numbers.as").with("name", "a").with("count", double(a.size())),
                   double(b.size()));
  }
  if (!allFinite(a.data(), a.size())) {
    return refused(Code::notFinite, "a", Phrase::of("numbers.finite"), Phrase::of("not.finite"));
  }
  if (!allFinite(b.data(), b.size())) {
    return refused(Code::notFinite, "b", Phrase::of("numbers.finite"), Phrase::of("not.finite"));
  }
  return nullptr;
}

}  // namespace

Result<Similarity> similarity(const Vector& a, const Vector& b) {
  if (auto problem = problemOf(a, b)) return problem;
  const double product = dot(a, b);
  const double scaled = product / std::sqrt(static_cast<double>(a.size()));
  if (!std::isfinite(product)) {
    return refused(Code::overLimit, "a", Phrase::of("dot.within"), Phrase::of("overflow"));
  }
  const double lengthA = length(a);
  const double lengthB = length(b);
  if (lengthA == 0 || lengthB == 0) return Similarity{product, std::nullopt, std::nullopt, scaled};
  double ofDirections = 0;
  for (Eigen::Index i = 0; i < a.size(); ++i) ofDirections += (a[i] / lengthA) * (b[i] / lengthB);
  const double cosine = std::clamp(ofDirections, -1.0, 1.0);
  return Similarity{product, cosine, std::acos(cosine), scaled};
}

Result<SimilarityExplanation> explainSimilarity(const Vector& a, const Vector& b,
                                                const std::string& quantity) {
  auto found = similarity(a, b);
  if (!found.ok()) return found.refusal();
  const Similarity& s = found.value();
  SimilarityExplanation answer;
  const auto add = [&](const std::string& name, const std::optional<double>& value) {
    answer.terms.push_back({name, value});
  };
  if (quantity == "dot") {
    answer.value = s.dot;
    answer.operation = "sum";
    for (Eigen::Index i = 0; i < a.size(); ++i) {
      const auto place = counted(std::size_t(i + 1));
      std::string name = "a";
      name.append(place).append(" × b").append(place);
      add(name, a[i] * b[i]);
    }
  } else if (quantity == "scaled") {
    answer.value = s.scaled;
    answer.operation = "quotient";
    add("dot", s.dot);
    add("√d", std::sqrt(double(a.size())));
  } else if (quantity == "cosine") {
    answer.value = s.cosine;
    answer.operation = "quotient";
    add("dot", s.dot);
    add("|a|", length(a));
    add("|b|", length(b));
  } else if (quantity == "angle") {
    answer.value = s.angle;
    answer.operation = "arccosine";
    add("cosine", s.cosine);
  } else {
    return refused(Code::unknownName, "quantity",
                   Phrase::of("one.of").with("names", "dot, cosine, angle, scaled"), quantity);
  }
  return answer;
}

}  // namespace attention

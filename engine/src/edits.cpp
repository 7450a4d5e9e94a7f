#include "attention/edits.hpp"

#include <array>
#include <cmath>

#include "attention/limits.hpp"
#include "text.hpp"

namespace attention {
namespace {

Maybe unknown(const std::string& path, Phrase&& expected, const std::string& received) {
  return refused(Code::unknownName, "edits." + path, std::move(expected), quoted(received));
}

Result<Slot> findEmbedding(const Lesson& lesson, const std::string& path,
                           const std::vector<std::string>& parts) {
  const auto row = indexOf(lesson.words, parts[0]);
  if (row < 0) return unknown(path, Phrase::of("word").with("names", listed(lesson.words)), parts[0]);
  const auto column = indexOf(lesson.features, parts[1]);
  if (column < 0) {
    return unknown(path, Phrase::of("feature").with("names", listed(lesson.features)), parts[1]);
  }
  return Slot{0, row, column};
}

Result<Slot> findWeight(const Lesson& lesson, const std::string& path,
                        const std::vector<std::string>& parts) {
  const auto heads = headNames(lesson);
  const auto head = indexOf(heads, parts[0]);
  if (head < 0) return unknown(path, Phrase::of("head").with("names", listed(heads)), parts[0]);
  const HeadNames& names = lesson.heads[std::size_t(head)];
  const std::vector<std::string> matrices{"W_Q", "W_K", "W_V", "W_O"};
  const auto matrix = indexOf(matrices, parts[1]);
  if (matrix < 0) return unknown(path, Phrase::of("matrix").with("names", listed(matrices)), parts[1]);
  const std::array<const std::vector<std::string>*, 4> columns{&names.queryFeatures, &names.queryFeatures,
                                                               &names.valueFeatures, &lesson.features};
  const auto& rowNames = matrix == 3 ? names.valueFeatures : lesson.features;
  const auto& columnNames = *columns.at(std::size_t(matrix));
  const auto row = indexOf(rowNames, parts[2]);
  if (row < 0) return unknown(path, Phrase::of("row").with("names", listed(rowNames)), parts[2]);
  const auto column = indexOf(columnNames, parts[3]);
  if (column < 0) return unknown(path, Phrase::of("column").with("names", listed(columnNames)), parts[3]);
  return Slot{static_cast<int>(1 + 4 * head + matrix), row, column};
}

Matrix& matrixAt(Parameters& parameters, int matrix) {
  if (matrix == 0) return parameters.embeddings;
  HeadWeights& head = parameters.heads[std::size_t(matrix - 1) / 4];
  const std::array<Matrix*, 4> of{&head.W_Q, &head.W_K, &head.W_V, &head.W_O};
  return *of.at(std::size_t(matrix - 1) % 4);
}

}  // namespace

Result<Slot> findSlot(const Lesson& lesson, const std::string& path) {
  const auto parts = split(path, ".");
  if (parts.size() == 2) return findEmbedding(lesson, path, parts);
  if (parts.size() == 4) return findWeight(lesson, path, parts);
  return unknown(path, Phrase::of("path"), path);
}

Maybe problemOf(const std::string& path, double value) {
  if (!std::isfinite(value)) {
    return refused(Code::notFinite, "edits." + path, Phrase::of("number.finite"), Phrase::of("not.finite"));
  }
  if (std::abs(value) > limits::magnitude) {
    return refused(Code::overLimit, "edits." + path,
                   Phrase::of("number.within").with("limit", limits::magnitude), value);
  }
  return nullptr;
}

Parameters applied(const Parameters& parameters, const std::vector<Edit>& edits) {
  Parameters edited = parameters;
  for (const auto& [slot, value] : edits) matrixAt(edited, slot.matrix)(slot.row, slot.column) = value;
  return edited;
}

}  // namespace attention

#include "attention/streaming_checks.hpp"

#include <cmath>
#include <limits>

#include "attention/limits.hpp"
#include "streaming_lanes.hpp"

namespace attention::streaming {
namespace {

using Maybe = std::optional<Refusal>;

Saying number(double of) { return {nullptr, {{"", nullptr, of}, {}}}; }
Saying rowsByColumns(int rows, int columns) {
  return {nullptr, {{"rows", nullptr, double(rows)}, {"columns", nullptr, double(columns)}}};
}
Saying phrase(const char* key) { return {key, {}}; }
Saying counted(const char* key, const char* name, double of) { return {key, {{name, nullptr, of}, {}}}; }
Saying asMany(const char* key, const char* as, int count) {
  return {key, {{"name", as, 0}, {"count", nullptr, double(count)}}};
}

Maybe emptyMatrix(const char* name, int rows, int columns) {
  if (rows != 0 && columns != 0) return std::nullopt;
  return Refusal{Code::empty, name, phrase("cells.some"), rowsByColumns(rows, columns)};
}

Maybe tooMany(const Asked& asked) {
  const Shape& shape = asked.shape;
  const double outputs = double(shape.queryRows) * shape.valueColumns;
  if (outputs > double(elements))
    return Refusal{Code::overLimit, "values", counted("outputs.most", "count", double(elements)),
                   number(outputs)};
  const double scores = double(shape.queryRows) * shape.keyRows * shape.heads;
  if (asked.isAtOnce && scores > double(scoresAtOnce)) {
    return Refusal{Code::overLimit, "queries", counted("scores.most", "count", double(scoresAtOnce)),
                   number(scores)};
  }
  return std::nullopt;
}

/// Whether any number is infinite or NaN: those times 0 are NaN, all others 0.
bool hasWildNumber(const float* data, std::size_t count) {
  lanes::Lanes sums[4] = {};
  std::size_t i = 0;
  for (; i + 16 <= count; i += 16)
    for (std::size_t j = 0; j < 4; ++j) sums[j] += lanes::load(data + i + 4 * j) * lanes::splat(0.0F);
  const lanes::Lanes all = (sums[0] + sums[1]) + (sums[2] + sums[3]);
  float sum = (all[0] + all[1]) + (all[2] + all[3]);
  for (; i < count; ++i) sum += data[i] * 0.0F;
  return sum != 0;
}

Maybe wildMatrix(const char* name, const float* data, int rows, int columns) {
  if (!hasWildNumber(data, std::size_t(rows) * std::size_t(columns))) return std::nullopt;
  return Refusal{Code::notFinite, name, phrase("numbers.finite"), phrase("not.finite")};
}

}  // namespace

std::optional<Refusal> wrongShapes(const Asked& asked) {
  const Shape& shape = asked.shape;
  if (auto wrong = emptyMatrix("queries", shape.queryRows, shape.queryColumns)) return wrong;
  if (auto wrong = emptyMatrix("keys", shape.keyRows, shape.keyColumns)) return wrong;
  if (auto wrong = emptyMatrix("values", shape.valueRows, shape.valueColumns)) return wrong;
  if (shape.keyColumns != shape.queryColumns) {
    return Refusal{Code::shape, "keys", asMany("columns.as", "queries", shape.queryColumns),
                   number(shape.keyColumns)};
  }
  if (shape.valueRows != shape.keyRows)
    return Refusal{Code::shape, "values", asMany("rows.as", "keys", shape.keyRows), number(shape.valueRows)};
  if (shape.heads < 1 || shape.queryColumns % shape.heads != 0 || shape.valueColumns % shape.heads != 0) {
    const Saying divisor{
        "divisor", {{"a", nullptr, double(shape.queryColumns)}, {"b", nullptr, double(shape.valueColumns)}}};
    return Refusal{Code::shape, "heads", divisor, number(shape.heads)};
  }
  if (auto wrong = tooMany(asked)) return wrong;
  if (!std::isfinite(asked.scale))
    return Refusal{Code::notFinite, "scale", phrase("number.finite"), phrase("not.finite")};
  if (std::abs(asked.scale) > limits::factor) {
    return Refusal{Code::overLimit, "scale", counted("number.within", "limit", limits::factor),
                   phrase("larger")};
  }
  const bool fits = asked.maskRows == shape.queryRows && asked.maskColumns == shape.keyRows;
  if (asked.maskKind == MaskKind::none || fits) return std::nullopt;
  return Refusal{Code::shape, "mask", rowsByColumns(shape.queryRows, shape.keyRows),
                 rowsByColumns(asked.maskRows, asked.maskColumns)};
}

std::optional<Refusal> wrongNumbers(const Input& in) {
  const Shape& shape = in.shape;
  if (auto wrong = wildMatrix("queries", in.queries, shape.queryRows, shape.queryColumns)) return wrong;
  if (auto wrong = wildMatrix("keys", in.keys, shape.keyRows, shape.keyColumns)) return wrong;
  if (auto wrong = wildMatrix("values", in.values, shape.valueRows, shape.valueColumns)) return wrong;
  const std::size_t scores = std::size_t(shape.queryRows) * std::size_t(shape.keyRows);
  for (std::size_t i = 0; in.added && i < scores; ++i) {
    // False for NaN and +infinity alone.
    if (!(in.added[i] < std::numeric_limits<float>::infinity()))
      return Refusal{Code::notFinite, "mask", phrase("numbers.mask"), phrase("not.mask")};
  }
  return std::nullopt;
}

Refusal beyondFloat32() { return {Code::overLimit, "queries", phrase("float32"), phrase("overflow")}; }

}  // namespace attention::streaming

#include "attention/streaming_checks.hpp"

#include <cmath>
#include <limits>

#include "attention/limits.hpp"
#include "streaming_lanes.hpp"

namespace attention::streaming {
namespace {

using Maybe = std::optional<Refusal>;

/// With the factor log2(e) still within float32.
constexpr double safeScore = 2e38;

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

/// The largest magnitude of all numbers. As whole numbers, the bits of magnitudes are in the same order, with
/// infinity and NaN above all.
ALONE float largestMagnitude(const float* data, std::size_t count) {
  lanes::Bits largest[2] = {};
  std::size_t i = 0;
  for (; i + 8 <= count; i += 8) {
    WRITTEN_OUT
    for (std::size_t j = 0; j < 2; ++j)
      largest[j] = lanes::larger(largest[j], lanes::magnitudeBits(lanes::load(data + i + 4 * j)));
  }
  for (; i < count; ++i) largest[0] = lanes::larger(largest[0], lanes::magnitudeBits(lanes::splat(data[i])));
  const lanes::Lanes all = lanes::fromBits(lanes::larger(largest[0], largest[1]));
  float magnitude = 0;
  // Not a > b, so that NaN is taken.
  for (int j = 0; j < lanes::width; ++j) magnitude = !(all[j] <= magnitude) ? all[j] : magnitude;
  return magnitude;
}

/// The same, or the problem that numbers are not finite.
Maybe wildMatrix(const char* name, const float* data, int rows, int columns, float& magnitude) {
  magnitude = largestMagnitude(data, std::size_t(rows) * std::size_t(columns));
  if (magnitude <= std::numeric_limits<float>::max()) return std::nullopt;
  return Refusal{Code::notFinite, name, phrase("numbers.finite"), phrase("not.finite")};
}

/// Whether any score, or a sum on the way to it, may be beyond float32: with all its terms at their
/// magnitudes.
bool hasScoreBeyond(const Input& in) {
  const auto columns = std::size_t(in.shape.queryColumns);
  const std::size_t dk = columns / std::size_t(in.shape.heads);
  for (std::size_t i = 0; i < std::size_t(in.shape.queryRows); ++i) {
    for (std::size_t j = 0; j < std::size_t(in.shape.keyRows); ++j) {
      double sum = 0;
      for (std::size_t k = 0; k < columns; ++k) {
        if (k % dk == 0) sum = 0;
        sum += std::abs(double(in.queries[i * columns + k]) * in.keys[j * columns + k] * in.scale);
        if (sum > safeScore) return true;
      }
    }
  }
  return false;
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
  float query = 0;
  float key = 0;
  float value = 0;
  if (auto wrong = wildMatrix("queries", in.queries, shape.queryRows, shape.queryColumns, query))
    return wrong;
  if (auto wrong = wildMatrix("keys", in.keys, shape.keyRows, shape.keyColumns, key)) return wrong;
  if (auto wrong = wildMatrix("values", in.values, shape.valueRows, shape.valueColumns, value)) return wrong;
  const std::size_t scores = std::size_t(shape.queryRows) * std::size_t(shape.keyRows);
  for (std::size_t i = 0; in.added && i < scores; ++i) {
    // False for NaN and +infinity alone.
    if (!(in.added[i] < std::numeric_limits<float>::infinity()))
      return Refusal{Code::notFinite, "mask", phrase("numbers.mask"), phrase("not.mask")};
  }
  // Only numbers that could make such scores are looked at one by one.
  const double most = double(query) * std::abs(in.scale) * key * shape.queryColumns / shape.heads;
  if (most > safeScore && hasScoreBeyond(in)) return beyondFloat32();
  return std::nullopt;
}

Refusal beyondFloat32() { return {Code::overLimit, "queries", phrase("float32"), phrase("overflow")}; }

}  // namespace attention::streaming

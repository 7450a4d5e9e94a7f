#include "attention/streaming_cost.hpp"

#include <algorithm>
#include <cmath>

#include "attention/streaming.hpp"
#include "streaming_panels.hpp"

namespace attention::streaming {

Multiplications multiplications(const Sizes& sizes, bool causal) {
  const auto& [queries, keys, dk, dv, heads] = sizes;
  Multiplications count;
  count.pairs = causal ? 0 : queries * keys;
  for (double first = 0; causal && first < queries; first += panel) {
    const double end = std::min(first + panel, queries);
    count.pairs += (end - first) * std::min(end, keys);
  }
  count.scores = count.pairs * dk * heads;
  count.weightedValues = count.pairs * dv * heads;
  count.total = count.scores + count.weightedValues;
  return count;
}

Memory memory(const Sizes& sizes) {
  const auto& [queries, keys, dk, dv, heads] = sizes;
  Memory bytes;
  bytes.inputs = (queries * dk + keys * (dk + dv)) * heads * sizeof(float);
  bytes.output = queries * dv * heads * sizeof(float);
  bytes.streaming = double(workspaceBytes());
  bytes.atOnce =
      bytes.streaming + std::ceil(queries / panel) * panel * std::ceil(keys / 4) * 4 * sizeof(float);
  bytes.scores = queries * keys * sizeof(float);
  bytes.besideScores = bytes.atOnce - bytes.scores;
  bytes.totalStreaming = bytes.inputs + bytes.output + bytes.streaming;
  bytes.totalAtOnce = bytes.inputs + bytes.output + bytes.atOnce;
  return bytes;
}

PowerLaw fitPowerLaw(const double* sizes, const double* times, std::size_t count) {
  double x = 0;
  double y = 0;
  for (std::size_t i = 0; i < count; ++i) {
    x += std::log(float(sizes[i])) / double(count);
    y += std::log(float(times[i])) / double(count);
  }
  double along = 0;
  double across = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double from = std::log(float(sizes[i])) - x;
    along += from * from;
    across += from * (std::log(float(times[i])) - y);
  }
  const double exponent = across / along;
  return {exponent, std::exp(float(y - exponent * x))};
}

double evaluate(const PowerLaw& law, double size) {
  return law.factor * std::exp(float(law.exponent * std::log(float(size))));
}

}  // namespace attention::streaming

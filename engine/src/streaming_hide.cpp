#include "streaming_hide.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "streaming_lanes.hpp"

namespace attention::streaming {
namespace {

constexpr float nothing = -std::numeric_limits<float>::infinity();

/// Whether a row may look at any key at all.
bool seesAny(const Input& in, int row) {
  const int keys = in.causal ? std::min(in.shape.keyRows, row + 1) : in.shape.keyRows;
  const auto from = std::size_t(row) * std::size_t(in.shape.keyRows);
  if (in.visible)
    return std::any_of(in.visible + from, in.visible + from + keys, [](auto seen) { return seen != 0; });
  if (in.added)
    return std::any_of(in.added + from, in.added + from + keys, [](float x) { return x > nothing; });
  return true;
}

/// Multiplies a row by a factor.
/// @return whether all of it is finite: as whole numbers, the bits of infinity and NaN are above all others
ALONE bool scaleRow(float* row, int columns, float factor) {
  lanes::Bits largest{};
  int c = 0;
  for (; c + 4 <= columns; c += 4) {
    const lanes::Lanes scaled = lanes::load(row + c) * lanes::splat(factor);
    lanes::store(row + c, scaled);
    largest = lanes::larger(largest, lanes::magnitudeBits(scaled));
  }
  for (; c < columns; ++c) {
    row[c] *= factor;
    largest = lanes::larger(largest, lanes::magnitudeBits(lanes::splat(row[c])));
  }
  constexpr int infinity = 0x7f800000;
  return std::max({largest[0], largest[1], largest[2], largest[3]}) < infinity;
}

}  // namespace

void hideUnseen(const Input& in, int row, int rows, int key, int keys, float* scores) {
  for (int q = 0; q < rows; ++q) {
    const auto from = std::size_t(row + q) * std::size_t(in.shape.keyRows) + std::size_t(key);
    if (in.visible) {
      for (int k = 0; k < keys; ++k)
        if (in.visible[from + std::size_t(k)] == 0) scores[panel * k + q] = nothing;
    }
    if (in.added)
      for (int k = 0; k < keys; ++k) scores[panel * k + q] += in.added[from + std::size_t(k)] * log2OfE;
    if (in.causal)
      for (int k = std::max(0, row + q + 1 - key); k < keys; ++k) scores[panel * k + q] = nothing;
  }
}

bool divideRows(const Input& in, const Running& running, int row, int rows, int columns, float* output) {
  bool isFinite = true;
  for (int q = 0; q < rows; ++q) {
    float* const out = output + q * long(in.shape.valueColumns);
    const float sum = running.sum[q];
    if (sum == 0) {
      std::fill(out, out + columns, 0.0F);
      // What may be seen and yet has no weight has a score beyond float32.
      isFinite &= !seesAny(in, row + q);
      continue;
    }
    isFinite &= running.largest[q] > lowest && running.largest[q] <= std::numeric_limits<float>::max();
    isFinite &= scaleRow(out, columns, 1 / sum);
  }
  return isFinite;
}

}  // namespace attention::streaming

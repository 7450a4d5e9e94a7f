#include "streaming_panels.hpp"

#include <algorithm>
#include <cstring>

#include "streaming_lanes.hpp"

namespace attention::streaming {

using lanes::Lanes;
using lanes::load;
using lanes::multiplyAdd;
using lanes::splat;
using lanes::store;

namespace {

/// Four keys by a panel. One feature a turn and no more: engines of WebAssembly put all loads of a turn
/// first, and with two features in a turn registers do not suffice.
void scoreTile(const float* queries, const float* keys, int features, bool isFirst, float* scores) {
  Lanes s[4][2] = {};
  if (!isFirst) {
    for (int i = 0; i < 4; ++i) {
      s[i][0] = load(scores + panel * i);
      s[i][1] = load(scores + panel * i + 4);
    }
  }
  for (const float* end = queries + panel * features; queries != end; queries += panel, ++keys) {
    const Lanes left = load(queries);
    const Lanes right = load(queries + 4);
    for (int i = 0; i < 4; ++i) {
      const Lanes key = splat(keys[packedWidth * i]);
      s[i][0] = multiplyAdd(key, left, s[i][0]);
      s[i][1] = multiplyAdd(key, right, s[i][1]);
    }
  }
  for (int i = 0; i < 4; ++i) {
    store(scores + panel * i, s[i][0]);
    store(scores + panel * i + 4, s[i][1]);
  }
}

/// Where a tile of mixed values lies, and what of it there is.
struct Tile {
  float* output;
  long stride;
  int queries;
};

/// Up to four queries by four or eight columns.
template <int vectors>
void mixTile(const float* exponentials, const float* values, long stride, int keys, const float* decay,
             bool isFirst, const Tile& to) {
  Lanes sum[4][vectors] = {};
  if (!isFirst) {
    for (int i = 0; i < to.queries; ++i)
      for (int j = 0; j < vectors; ++j) sum[i][j] = load(to.output + i * to.stride + 4 * j) * splat(decay[i]);
  }
  for (const float* end = exponentials + panel * keys; exponentials != end; exponentials += panel) {
    Lanes value[vectors];
    for (int j = 0; j < vectors; ++j) value[j] = load(values + 4 * j);
    for (int i = 0; i < 4; ++i) {
      const Lanes weight = splat(exponentials[i]);
      for (int j = 0; j < vectors; ++j) sum[i][j] = multiplyAdd(weight, value[j], sum[i][j]);
    }
    values += stride;
  }
  for (int i = 0; i < to.queries; ++i)
    for (int j = 0; j < vectors; ++j) store(to.output + i * to.stride + 4 * j, sum[i][j]);
}

/// The last one to three columns, of values and output, through copies that are four wide.
void mixRest(const float* exponentials, const float* values, long stride, int keys, int columns,
             const float* decay, bool isFirst, const Tile& to) {
  float four[16] = {};
  const auto bytes = std::size_t(columns) * sizeof(float);
  const Tile copy{four, 4, to.queries};
  if (!isFirst)
    for (int i = 0; i < to.queries; ++i) std::memcpy(four + 4 * i, to.output + i * to.stride, bytes);
  float wide[4 * keysOfBlock] = {};
  for (int k = 0; k < keys; ++k) std::memcpy(wide + 4 * k, values + k * stride, bytes);
  mixTile<1>(exponentials, wide, 4, keys, decay, isFirst, copy);
  for (int i = 0; i < to.queries; ++i) std::memcpy(to.output + i * to.stride, four + 4 * i, bytes);
}

template <bool hides>
void soften(float* scores, int rows, Running& running) {
  for (int half = 0; half < panel; half += 4) {
    float* const from = scores + half;
    const Lanes before = load(running.largest + half);
    Lanes largest = before;
    for (int k = 0; k < rows; ++k) largest = lanes::larger(largest, load(from + panel * k));
    const Lanes decay = lanes::exp2(before - largest);
    Lanes sum = load(running.sum + half) * decay;
    for (int k = 0; k < rows; ++k) {
      const Lanes score = load(from + panel * k);
      Lanes power = lanes::exp2(score - largest);
      if (hides) power = score < lowest ? Lanes{} : power;
      store(from + panel * k, power);
      sum += power;
    }
    store(running.largest + half, largest);
    store(running.sum + half, sum);
    store(running.decay + half, decay);
  }
}

}  // namespace

void packKeys(const float* keys, long stride, int rows, int features, float* packed) {
  const auto bytes = std::size_t(features) * sizeof(float);
  for (int i = 0; i < rows; ++i) std::memcpy(packed + packedWidth * i, keys + i * stride, bytes);
  for (int i = rows; i % 4 != 0; ++i) std::memset(packed + packedWidth * i, 0, bytes);
}

void packQueries(const float* queries, long stride, int rows, int features, float factor, float* packed) {
  for (int q = 0; q < panel; ++q) {
    for (int k = 0; k < features; ++k)
      packed[panel * k + q] = q < rows ? queries[q * stride + k] * factor : 0.0F;
  }
}

void scorePanel(const float* queries, const float* keys, int features, int rows, bool isFirst,
                float* scores) {
  for (int k = 0; k < rows; k += 4)
    scoreTile(queries, keys + packedWidth * k, features, isFirst, scores + panel * k);
}

void softenPanel(float* scores, int rows, bool hides, Running& running) {
  if (hides)
    soften<true>(scores, rows, running);
  else
    soften<false>(scores, rows, running);
}

void mixPanel(const float* exponentials, const float* values, long stride, int keys, int columns, int queries,
              const float* decay, bool isFirst, float* output, long outputStride) {
  for (int q = 0; q < queries; q += 4) {
    const float* const weights = exponentials + q;
    const int rows = std::min(4, queries - q);
    int c = 0;
    for (; c + 8 <= columns; c += 8)
      mixTile<2>(weights, values + c, stride, keys, decay + q, isFirst, {output + c, outputStride, rows});
    for (; c + 4 <= columns; c += 4)
      mixTile<1>(weights, values + c, stride, keys, decay + q, isFirst, {output + c, outputStride, rows});
    if (c < columns)
      mixRest(weights, values + c, stride, keys, columns - c, decay + q, isFirst,
              {output + c, outputStride, rows});
    output += 4 * outputStride;
  }
}

}  // namespace attention::streaming

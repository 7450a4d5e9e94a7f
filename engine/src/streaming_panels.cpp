#include "streaming_panels.hpp"

#include <algorithm>

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
  Lanes s[4][2];
  WRITTEN_OUT
  for (int i = 0; i < 4; ++i) s[i][0] = s[i][1] = splat(0.0F);
  for (const float* end = queries + panel * features; queries != end; queries += panel, ++keys) {
    const Lanes left = load(queries);
    const Lanes right = load(queries + 4);
    WRITTEN_OUT
    for (int i = 0; i < 4; ++i) {
      const Lanes key = splat(keys[packedWidth * i]);
      s[i][0] = multiplyAdd(key, left, s[i][0]);
      s[i][1] = multiplyAdd(key, right, s[i][1]);
    }
  }
  if (!isFirst) {
    WRITTEN_OUT
    for (int i = 0; i < 4; ++i) {
      s[i][0] += load(scores + panel * i);
      s[i][1] += load(scores + panel * i + 4);
    }
  }
  WRITTEN_OUT
  for (int i = 0; i < 4; ++i) {
    store(scores + panel * i, s[i][0]);
    store(scores + panel * i + 4, s[i][1]);
  }
}

constexpr int spareColumns = 64;

/// Where four rows of output begin; those that are not there have a place of their own.
using Rows = float* [4];

/// Four queries by four or eight columns.
template <int vectors>
ALONE void mixTile(const float* exponentials, const float* values, long stride, int keys, const float* decay,
                   const Rows& rows, int column) {
  Lanes sum[4][vectors];
  WRITTEN_OUT
  for (int i = 0; i < 4; ++i) {
    WRITTEN_OUT
    for (int j = 0; j < vectors; ++j) sum[i][j] = load(rows[i] + column + 4 * j) * splat(decay[i]);
  }
  for (const float* end = exponentials + panel * keys; exponentials != end; exponentials += panel) {
    Lanes value[vectors];
    WRITTEN_OUT
    for (int j = 0; j < vectors; ++j) value[j] = load(values + 4 * j);
    WRITTEN_OUT
    for (int i = 0; i < 4; ++i) {
      const Lanes weight = splat(exponentials[i]);
      WRITTEN_OUT
      for (int j = 0; j < vectors; ++j) sum[i][j] = multiplyAdd(weight, value[j], sum[i][j]);
    }
    values += stride;
  }
  WRITTEN_OUT
  for (int i = 0; i < 4; ++i) {
    WRITTEN_OUT
    for (int j = 0; j < vectors; ++j) store(rows[i] + column + 4 * j, sum[i][j]);
  }
}

/// The last one to three columns, of values and output, through copies that are four wide.
ALONE void mixRest(const float* exponentials, const float* values, long stride, int keys, int columns,
                   const float* decay, const Rows& rows, int column) {
  float wide[4 * keysOfBlock] = {};
  for (int k = 0; k < keys; ++k) std::copy_n(values + k * stride, columns, wide + 4 * k);
  float four[16] = {};
  for (int i = 0; i < 4; ++i) std::copy_n(rows[i] + column, columns, four + 4 * i);
  mixTile<1>(exponentials, wide, 4, keys, decay, {four, four + 4, four + 8, four + 12}, 0);
  for (int i = 0; i < 4; ++i) std::copy_n(four + 4 * i, columns, rows[i] + column);
}

template <bool hides>
ALONE void soften(float* scores, int rows, Running& running) {
  const Lanes before[2] = {load(running.largest), load(running.largest + 4)};
  Lanes largest[2] = {before[0], before[1]};
  for (int k = 0; k < rows; ++k) {
    WRITTEN_OUT
    for (int j = 0; j < 2; ++j) largest[j] = lanes::larger(largest[j], load(scores + panel * k + 4 * j));
  }
  Lanes sum[2];
  WRITTEN_OUT
  for (int j = 0; j < 2; ++j) {
    const Lanes decay = lanes::exp2(before[j] - largest[j]);
    sum[j] = load(running.sum + 4 * j) * decay;
    store(running.decay + 4 * j, decay);
    store(running.largest + 4 * j, largest[j]);
  }
  for (int k = 0; k < rows; ++k, scores += panel) {
    WRITTEN_OUT
    for (int j = 0; j < 2; ++j) {
      const Lanes score = load(scores + 4 * j);
      Lanes power = lanes::exp2(score - largest[j]);
      if (hides) power = score < lowest ? Lanes{} : power;
      store(scores + 4 * j, power);
      sum[j] += power;
    }
  }
  store(running.sum, sum[0]);
  store(running.sum + 4, sum[1]);
}

}  // namespace

void packKeys(const float* keys, long stride, int rows, int features, float* packed) {
  for (int i = 0; i < rows; ++i, keys += stride, packed += packedWidth) {
    int k = 0;
    for (; k + 4 <= features; k += 4) store(packed + k, load(keys + k));
    for (; k < features; ++k) packed[k] = keys[k];
  }
  for (int i = rows; i % 4 != 0; ++i, packed += packedWidth) std::fill(packed, packed + features, 0.0F);
}

void packQueries(const float* queries, long stride, int rows, int features, float factor, float* packed) {
  for (int q = 0; q < panel; q += 4) {
    float* to = packed + q;
    int k = 0;
    for (; rows - q >= 4 && k + 4 <= features; k += 4) {
      Lanes four[4];
      WRITTEN_OUT
      for (int i = 0; i < 4; ++i) four[i] = load(queries + (q + i) * stride + k) * splat(factor);
      lanes::transpose(four);
      WRITTEN_OUT
      for (int i = 0; i < 4; ++i) store(to + panel * (k + i), four[i]);
    }
    for (; k < features; ++k)
      for (int i = 0; i < 4; ++i)
        to[panel * k + i] = q + i < rows ? queries[(q + i) * stride + k] * factor : 0.0F;
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
              const float* decay, float* output, long outputStride) {
  for (int q = 0; q < queries; q += 4) {
    for (int c = 0; c < columns; c += spareColumns) {
      float spare[spareColumns] = {};
      Rows rows;
      for (int i = 0; i < 4; ++i) rows[i] = q + i < queries ? output + (q + i) * outputStride + c : spare;
      const int part = std::min(spareColumns, columns - c);
      int column = 0;
      for (; column + 8 <= part; column += 8)
        mixTile<2>(exponentials + q, values + c + column, stride, keys, decay + q, rows, column);
      for (; column + 4 <= part; column += 4)
        mixTile<1>(exponentials + q, values + c + column, stride, keys, decay + q, rows, column);
      if (column < part)
        mixRest(exponentials + q, values + c + column, stride, keys, part - column, decay + q, rows, column);
    }
  }
}

}  // namespace attention::streaming

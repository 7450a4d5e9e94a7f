#pragma once

#include <cstdint>

/// The three parts in which time is spent, for a panel of 8 queries and a run of keys. Scores and weights of
/// a panel lie by key, (keys, 8): so one key's number meets 8 queries at once, the softmax of 8 queries runs
/// side by side, and the weights stand as the product with the values reads them.
namespace attention::streaming {

inline constexpr int panel = 8;         ///< queries of a panel
inline constexpr int keysOfBlock = 64;  ///< keys that are packed at a time, a multiple of 4
inline constexpr int packedWidth = 64;  ///< features of a packed row: constant, so that rows need no pointers
inline constexpr float lowest = -3.4e38F;  ///< below every score; finite, so that its difference is a number

/// What is kept for each query of a panel while its keys pass.
struct Running {
  float largest[panel];  ///< of the scores so far
  float sum[panel];      ///< of the exponentials so far
  float decay[panel];    ///< what the last block made of all earlier exponentials
};

/// Copies up to 64 features of keys side by side, rows filled up with zeros to a multiple of 4.
void packKeys(const float* keys, long stride, int rows, int features, float* packed);

/// Up to 8 queries times `factor`, transposed: (features, 8). Rows that are not there are 0.
void packQueries(const float* queries, long stride, int rows, int features, float factor, float* packed);

/// scores (+)= keys · queriesᵀ for packed keys; rows are rounded up to a multiple of 4.
void scorePanel(const float* queries, const float* keys, int features, int rows, bool isFirst, float* scores);

/// From scores (base 2) to exponentials, and what runs along. With `hides`, scores of -infinity become 0.
void softenPanel(float* scores, int rows, bool hides, Running& running);

/// output = output · decay + exponentialsᵀ · values, for at most 64 keys and 8 `queries`, the rows of output.
void mixPanel(const float* exponentials, const float* values, long stride, int keys, int columns, int queries,
              const float* decay, float* output, long outputStride);

}  // namespace attention::streaming

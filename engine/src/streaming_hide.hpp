#pragma once

#include "attention/streaming.hpp"
#include "streaming_panels.hpp"

namespace attention::streaming {

inline constexpr float log2OfE = 1.44269504F;

/// Whether a mask touches a panel's scores with a run of keys.
inline bool isMasked(const Input& in, int row, int key, int keys) {
  return in.visible != nullptr || in.added != nullptr || (in.causal && key + keys > row + 1);
}

/// Adds the mask to a panel's scores and puts -infinity where a query may not look.
void hideUnseen(const Input& in, int row, int rows, int key, int keys, float* scores);

/// Output rows divided by their sums.
/// @return false where a score, sum or output was beyond float32
bool divideRows(const Input& in, const Running& running, int row, int rows, int columns, float* output);

}  // namespace attention::streaming

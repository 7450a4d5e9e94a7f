#pragma once

#include "attention/streaming.hpp"
#include "streaming_panels.hpp"

namespace attention::streaming {

inline constexpr float log2OfE = 1.44269504F;

/// Adds the mask to a panel's scores and puts -infinity where a query may not look.
/// @return whether anything may have been hidden
bool hideUnseen(const Input& in, int row, int rows, int key, int keys, float* scores);

/// Output rows divided by their sums.
/// @return false where a score, sum or output was beyond float32
bool divideRows(const Input& in, const Running& running, int row, int rows, int columns, float* output);

}  // namespace attention::streaming

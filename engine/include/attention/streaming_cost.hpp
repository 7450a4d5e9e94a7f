#pragma once

#include <cstddef>

namespace attention::streaming {

/// Sizes of a call: n_q queries, n_k keys, h heads of d_k and d_v features.
struct Sizes {
  double queries = 0;
  double keys = 0;
  double dk = 0;
  double dv = 0;
  double heads = 1;
};

/// Multiplications of numbers of the input, by what they are for. The few for the scale and the softmax,
/// which do not grow with d, are not counted.
struct Multiplications {
  double pairs = 0;           ///< of a query and a key that meet, in one head
  double scores = 0;          ///< Q·Kᵀ: pairs · d_k · h
  double weightedValues = 0;  ///< weights · V: pairs · d_v · h
  double total = 0;
};

/// Counts as `attend` and `attendAtOnce` go about it: 8 queries at a time; if causal, up to the last key that
/// any of the 8 sees, the keys beyond are skipped.
Multiplications multiplications(const Sizes& sizes, bool causal);

/// Bytes of a call, by what they hold.
struct Memory {
  double inputs = 0;  ///< queries, keys, values
  double output = 0;
  double streaming = 0;     ///< beside those, in `attend`: the same for every size
  double atOnce = 0;        ///< beside those, in `attendAtOnce`: with the scores of one head
  double scores = 0;        ///< of one head: n_q · n_k
  double besideScores = 0;  ///< what `atOnce` has beside them
  double totalStreaming = 0;
  double totalAtOnce = 0;
};

Memory memory(const Sizes& sizes);

/// time = factor · size^exponent
struct PowerLaw {
  double exponent = 0;
  double factor = 0;
};

/// The line of least squares through the logarithms (float32) of sizes and times; at least two sizes differ.
PowerLaw fitPowerLaw(const double* sizes, const double* times, std::size_t count);

/// factor · size^exponent
double evaluate(const PowerLaw& law, double size);

}  // namespace attention::streaming

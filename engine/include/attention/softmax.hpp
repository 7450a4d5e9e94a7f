#pragma once

#include "attention/matrix.hpp"

namespace attention {

/// Softmax by row with its stages kept.
struct Softmax {
  Matrix exponentials;  ///< exp(x - the row's largest visible), 0 where not visible
  Matrix sums;          ///< of the exponentials of each row, (n, 1)
  Matrix weights;       ///< exponentials / sums: rows sum to 1; a row without a visible one is 0
};

/// e^x for x <= 0, within two units in the last place; below -708, where float64 runs out of digits, 0.
/// x is parted into k·ln 2 and a rest within ±(ln 2)/2, whose power is Padé's fraction of degree 6 over 6.
/// The standard library's is as exact, but its tables weigh as much as all of the layer's mathematics.
double exponential(double x);

/// exp(x_ij) / sum_k exp(x_ik) over what is visible. The row's largest is subtracted first, which
/// changes no weight and lets no exponential overflow (Goodfellow et al. 2016, section 4.1).
/// An x of -infinity counts as not visible.
Softmax softmax(const Matrix& x, const Visible& visible);

/// The same with everything visible.
Softmax softmax(const Matrix& x);

}  // namespace attention

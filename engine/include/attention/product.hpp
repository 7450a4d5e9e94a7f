#pragma once

#include "attention/matrix.hpp"

namespace attention {

/// A·B: (n, m) times (m, p). One compiled product for all, since each costs kilobytes.
Matrix product(const Matrix& a, const Matrix& b);

/// A·Bᵀ: (n, m) times (p, m) transposed.
Matrix productTransposed(const Matrix& a, const Matrix& b);

}  // namespace attention

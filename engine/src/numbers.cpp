#include "attention/numbers.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace attention {

bool allFinite(const double* numbers, Eigen::Index count) {
  for (Eigen::Index i = 0; i < count; ++i) {
    if (!std::isfinite(numbers[i])) return false;
  }
  return true;
}

double largestSize(const double* numbers, Eigen::Index count) {
  double largest = 0;
  for (Eigen::Index i = 0; i < count; ++i) largest = std::max(largest, std::abs(numbers[i]));
  return largest;
}

double dot(const Vector& a, const Vector& b) {
  double sum = 0;
  for (Eigen::Index i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

double length(const Vector& a) {
  const double largest = largestSize(a.data(), a.size());
  if (largest == 0 || a.size() == 1) return largest;
  // The inverse of the smallest numbers would be infinite.
  const double factor = std::min(1 / largest, std::numeric_limits<double>::max());
  double squares = 0;
  for (Eigen::Index i = 0; i < a.size(); ++i) squares += (a[i] * factor) * (a[i] * factor);
  return largest * std::sqrt(squares);
}

Matrix sized(Eigen::Index rows, Eigen::Index columns) { return Matrix(rows, columns); }

Matrix transposed(const Matrix& m) {
  Matrix result = sized(m.cols(), m.rows());
  for (Eigen::Index i = 0; i < m.rows(); ++i) {
    for (Eigen::Index j = 0; j < m.cols(); ++j) result(j, i) = m(i, j);
  }
  return result;
}

Matrix zeros(Eigen::Index rows, Eigen::Index columns) {
  Matrix m = sized(rows, columns);
  for (Eigen::Index i = 0; i < m.size(); ++i) m.data()[i] = 0;
  return m;
}

Matrix scaled(const Matrix& m, double factor) {
  Matrix result = sized(m.rows(), m.cols());
  for (Eigen::Index i = 0; i < m.size(); ++i) result.data()[i] = m.data()[i] * factor;
  return result;
}

void add(Matrix& to, const Matrix& m) {
  for (Eigen::Index i = 0; i < m.size(); ++i) to.data()[i] += m.data()[i];
}

Matrix columnsOf(const Matrix& m, Eigen::Index from, Eigen::Index count) {
  Matrix columns = sized(m.rows(), count);
  for (Eigen::Index i = 0; i < m.rows(); ++i) {
    for (Eigen::Index j = 0; j < count; ++j) columns(i, j) = m(i, from + j);
  }
  return columns;
}

Matrix rowsOf(const Matrix& m, Eigen::Index from, Eigen::Index count) {
  Matrix rows = sized(count, m.cols());
  for (Eigen::Index i = 0; i < rows.size(); ++i) rows.data()[i] = m.data()[from * m.cols() + i];
  return rows;
}

void place(Matrix& into, Eigen::Index row, Eigen::Index column, const Matrix& block) {
  for (Eigen::Index i = 0; i < block.rows(); ++i) {
    for (Eigen::Index j = 0; j < block.cols(); ++j) into(row + i, column + j) = block(i, j);
  }
}

}  // namespace attention

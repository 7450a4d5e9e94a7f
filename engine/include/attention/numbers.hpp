#pragma once

#include "attention/matrix.hpp"

/// Plain loops over runs of numbers. Where a matrix is small, Eigen's expressions would cost a download more
/// than they save in time.
namespace attention {

/// Whether all are finite.
bool allFinite(const double* numbers, Eigen::Index count);

/// The largest by size, 0 of none.
double largestSize(const double* numbers, Eigen::Index count);

/// a · b.
double dot(const Vector& a, const Vector& b);

/// |a|, its squares kept from overflow by the largest entry's size.
double length(const Vector& a);

/// A matrix with room for its numbers, which are not set.
Matrix sized(Eigen::Index rows, Eigen::Index columns);

Matrix transposed(const Matrix& m);

Matrix zeros(Eigen::Index rows, Eigen::Index columns);

/// m · factor.
Matrix scaled(const Matrix& m, double factor);

/// Adds a matrix of the same shape.
void add(Matrix& to, const Matrix& m);

/// `count` columns from the given one on.
Matrix columnsOf(const Matrix& m, Eigen::Index from, Eigen::Index count);

/// `count` rows from the given one on.
Matrix rowsOf(const Matrix& m, Eigen::Index from, Eigen::Index count);

/// Puts a block where its first row and column are to be.
void place(Matrix& into, Eigen::Index row, Eigen::Index column, const Matrix& block);

}  // namespace attention

#pragma once

#include <cstdint>
#include <vector>

#include "attention/error.hpp"
#include "attention/matrix.hpp"

namespace attention {

struct Neighbour {
  Eigen::Index word;
  double cosine;
};

/// The vectors of many words, read only. Each is whole numbers times a scale of its own, as the pack has it.
class WordVectors {
 public:
  /// `scales`: one for each word; `data`: (words · dimensions), by word. Problems: empty, shape, notFinite,
  /// overLimit, at `vectors.…`.
  static Result<WordVectors> of(std::vector<float> scales, std::vector<std::int8_t> data,
                                Eigen::Index dimensions);

  [[nodiscard]] Eigen::Index words() const { return Eigen::Index(scales_.size()); }
  [[nodiscard]] Eigen::Index dimensions() const { return dimensions_; }
  /// The vector of a word, (dimensions).
  [[nodiscard]] RowVector row(Eigen::Index word) const;
  /// The vectors of some words, one a row; each brought to a length, or as it is where that is 0.
  [[nodiscard]] Matrix rows(const std::vector<Eigen::Index>& words, double length) const;

  /// The words nearest to a sum by their cosine, largest first, none of `without` among them. The sum is of
  /// unit vectors, `plus` added and `minus` taken off: one word's own neighbours, or the analogy
  /// a - b + c (Mikolov, Yih and Zweig 2013, section 4, "Linguistic regularities").
  [[nodiscard]] std::vector<Neighbour> nearest(const std::vector<Eigen::Index>& plus,
                                               const std::vector<Eigen::Index>& minus, int count) const;

 private:
  WordVectors(std::vector<float> scales, std::vector<std::int8_t> data, Eigen::Index dimensions);

  std::vector<float> scales_;
  std::vector<std::int8_t> data_;
  std::vector<double> lengths_;
  Eigen::Index dimensions_;
};

/// The plane through a cloud of points that keeps the most of their variance: the first two principal
/// components (Pearson 1901; Jolliffe 2002, section 1.1).
struct Projection {
  RowVector mean;      ///< of the points, (d)
  Matrix axes;         ///< (2, d), orthonormal; in each the entry largest by size is positive
  Vector variances;    ///< along every component, largest first, (min(m, d))
  Matrix coordinates;  ///< (point - mean) · axes^T, (m, 2)
};

/// Points (m, d), m and d at least 2. Problem: shape at `points`.
Result<Projection> projection(const Matrix& points);

}  // namespace attention

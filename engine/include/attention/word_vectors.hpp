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

  /// A sum of unit vectors, `plus` added and `minus` taken off: one word's own direction, or that of the
  /// analogy a - b + c (Mikolov, Yih and Zweig 2013, section 4, "Linguistic regularities").
  [[nodiscard]] RowVector sum(const std::vector<Eigen::Index>& plus,
                              const std::vector<Eigen::Index>& minus) const;

  /// The words nearest to a direction by their cosine, largest first, none of `without` among them; none
  /// where the direction is 0.
  [[nodiscard]] std::vector<Neighbour> nearest(const RowVector& direction,
                                               const std::vector<Eigen::Index>& without, int count) const;

  /// The mean cosine of a vector with some words; 0 where there is none or the vector is 0.
  [[nodiscard]] double meanCosine(const RowVector& vector, const std::vector<Eigen::Index>& words) const;

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
  Vector variances;    ///< along every component, largest first, (d)
  Matrix coordinates;  ///< (point - mean) · axes^T, (m, 2)
};

/// Points (m, d), m and d at least 2. Problem: shape at `points`.
Result<Projection> projection(const Matrix& points);

}  // namespace attention

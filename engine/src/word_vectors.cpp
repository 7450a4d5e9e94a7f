#include "attention/word_vectors.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

#include "attention/limits.hpp"
#include "attention/product.hpp"

namespace attention {

WordVectors::WordVectors(std::vector<float> scales, std::vector<std::int8_t> data, Eigen::Index dimensions)
    : scales_(std::move(scales)), data_(std::move(data)), dimensions_(dimensions) {
  lengths_.reserve(scales_.size());
  for (Eigen::Index word = 0; word < words(); ++word) lengths_.push_back(row(word).norm());
}

Result<WordVectors> WordVectors::of(std::vector<float> scales, std::vector<std::int8_t> data,
                                    Eigen::Index dimensions) {
  if (scales.empty() || dimensions < 1) {
    return refused(Code::empty, "vectors", Phrase::of("cells.some"), Phrase::of("none"));
  }
  const auto expected = scales.size() * std::size_t(dimensions);
  if (data.size() != expected) {
    return refused(Code::shape, "vectors.data", Phrase::of("cells.count").with("count", double(expected)),
                   double(data.size()));
  }
  if (expected > limits::elements) {
    return refused(Code::overLimit, "vectors.data",
                   Phrase::of("numbers.most").with("count", double(limits::elements)), double(expected));
  }
  if (!std::all_of(scales.begin(), scales.end(), [](float scale) { return std::isfinite(scale); })) {
    return refused(Code::notFinite, "vectors.scales", Phrase::of("numbers.finite"), Phrase::of("not.finite"));
  }
  return WordVectors(std::move(scales), std::move(data), dimensions);
}

RowVector WordVectors::row(Eigen::Index word) const {
  using Whole = Eigen::Matrix<std::int8_t, 1, Eigen::Dynamic>;
  const Eigen::Map<const Whole> whole(data_.data() + word * dimensions_, dimensions_);
  return double(scales_[std::size_t(word)]) * whole.cast<double>();
}

Matrix WordVectors::rows(const std::vector<Eigen::Index>& words, double length) const {
  Matrix m(Eigen::Index(words.size()), dimensions_);
  for (Eigen::Index i = 0; i < m.rows(); ++i) {
    const auto word = words[std::size_t(i)];
    const double own = lengths_[std::size_t(word)];
    m.row(i) = row(word);
    if (length > 0 && own > 0) m.row(i) *= length / own;
  }
  return m;
}

RowVector WordVectors::sum(const std::vector<Eigen::Index>& plus,
                           const std::vector<Eigen::Index>& minus) const {
  RowVector direction = RowVector::Zero(dimensions_);
  for (const auto word : plus) direction += rows({word}, 1).row(0);
  for (const auto word : minus) direction -= rows({word}, 1).row(0);
  return direction;
}

std::vector<Neighbour> WordVectors::nearest(const RowVector& direction,
                                            const std::vector<Eigen::Index>& without, int count) const {
  const double length = direction.norm();
  std::vector<Neighbour> found;
  if (length == 0) return found;
  for (Eigen::Index word = 0; word < words(); ++word) {
    const double own = lengths_[std::size_t(word)];
    if (own == 0 || std::find(without.begin(), without.end(), word) != without.end()) continue;
    found.push_back({word, row(word).dot(direction) / (own * length)});
  }
  const auto end = found.begin() + std::min(std::ptrdiff_t(count), std::ptrdiff_t(found.size()));
  std::partial_sort(found.begin(), end, found.end(), [](const Neighbour& a, const Neighbour& b) {
    return a.cosine != b.cosine ? a.cosine > b.cosine : a.word < b.word;
  });
  found.erase(end, found.end());
  return found;
}

double WordVectors::meanCosine(const RowVector& vector, const std::vector<Eigen::Index>& words) const {
  const double length = vector.norm();
  if (words.empty() || length == 0) return 0;
  const Vector cosines = rows(words, 1) * vector.transpose() / length;
  return cosines.mean();
}

Result<Projection> projection(const Matrix& points) {
  if (points.rows() < 2 || points.cols() < 2) {
    return refused(Code::shape, "points", Phrase::of("entries.least").with("count", 2.0),
                   double(std::min(points.rows(), points.cols())));
  }
  Projection found;
  found.mean = points.colwise().mean();
  const Matrix centred = points.rowwise() - found.mean;
  const Matrix transposed = centred.transpose();
  const Eigen::MatrixXd covariance = product(transposed, centred) / double(points.rows());
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> components(covariance);
  // They come smallest first; what rounding leaves below 0 is 0.
  found.variances = components.eigenvalues().reverse().cwiseMax(0);
  found.axes = components.eigenvectors().rightCols(2).rowwise().reverse().transpose();
  for (Eigen::Index i = 0; i < 2; ++i) {
    Eigen::Index largest = 0;
    found.axes.row(i).cwiseAbs().maxCoeff(&largest);
    if (found.axes(i, largest) < 0) found.axes.row(i) *= -1;
  }
  found.coordinates = productTransposed(centred, found.axes);
  return found;
}

}  // namespace attention

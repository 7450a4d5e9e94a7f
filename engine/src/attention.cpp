#include "attention/attention.hpp"

#include <cmath>
#include <limits>

#include "attention/limits.hpp"
#include "attention/numbers.hpp"
#include "attention/product.hpp"

namespace attention {
namespace {

Phrase shapeOf(const Matrix& m) { return {double(m.rows()), double(m.cols())}; }

Maybe wrongMatrix(const char* name, const Matrix& m) {
  if (m.size() == 0) return refused(Code::empty, name, Phrase::of("cells.some"), shapeOf(m));
  if (!allFinite(m.data(), m.size())) {
    return refused(Code::notFinite, name, Phrase::of("numbers.finite"), Phrase::of("not.finite"));
  }
  return nullptr;
}

Maybe wrongMask(const Mask& mask, Eigen::Index rows, Eigen::Index columns) {
  const auto wrongShape = [&](Eigen::Index r, Eigen::Index c) -> Maybe {
    if (r == rows && c == columns) return nullptr;
    return refused(Code::shape, "mask", Phrase(double(rows), double(columns)), Phrase(double(r), double(c)));
  };
  if (const auto* visible = std::get_if<Visible>(&mask)) return wrongShape(visible->rows(), visible->cols());
  if (const auto* added = std::get_if<Matrix>(&mask)) {
    if (auto problem = wrongShape(added->rows(), added->cols())) return problem;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double* numbers = added->data();
    for (Eigen::Index i = 0; i < added->size(); ++i) {
      // NaN compares false with everything, so this is false for NaN and +infinity alone.
      if (numbers[i] < infinity) continue;
      return refused(Code::notFinite, "mask", Phrase::of("numbers.mask"), Phrase::of("not.mask"));
    }
  }
  return nullptr;
}

Maybe wrongShapes(const AttentionInput& in) {
  const auto& [queries, keys, values, scale, causal, mask, heads] = in;
  if (keys.cols() != queries.cols()) {
    return refused(Code::shape, "keys",
                   Phrase::of("columns.as").with("name", "queries").with("count", double(queries.cols())),
                   double(keys.cols()));
  }
  if (values.rows() != keys.rows()) {
    return refused(Code::shape, "values",
                   Phrase::of("rows.as").with("name", "keys").with("count", double(keys.rows())),
                   double(values.rows()));
  }
  if (heads < 1 || queries.cols() % heads != 0 || values.cols() % heads != 0) {
    return refused(Code::shape, "heads",
                   Phrase::of("divisor").with("a", double(queries.cols())).with("b", double(values.cols())),
                   double(heads));
  }
  const double elements = double(queries.rows()) * double(keys.rows()) * double(heads);
  if (elements > double(limits::elements)) {
    return refused(Code::overLimit, "queries",
                   Phrase::of("scores.most").with("count", double(limits::elements)), elements);
  }
  const double outputs = double(queries.rows()) * double(values.cols());
  if (outputs > double(limits::elements)) {
    return refused(Code::overLimit, "values",
                   Phrase::of("outputs.most").with("count", double(limits::elements)), outputs);
  }
  if (scale && !std::isfinite(*scale)) {
    return refused(Code::notFinite, "scale", Phrase::of("number.finite"), Phrase::of("not.finite"));
  }
  if (scale && std::abs(*scale) > limits::factor) {
    return refused(Code::overLimit, "scale", Phrase::of("number.within").with("limit", limits::factor),
                   Phrase::of("larger"));
  }
  return wrongMask(mask, queries.rows(), keys.rows());
}

Maybe wrongInput(const AttentionInput& in) {
  if (auto problem = wrongMatrix("queries", in.queries)) return problem;
  if (auto problem = wrongMatrix("keys", in.keys)) return problem;
  if (auto problem = wrongMatrix("values", in.values)) return problem;
  return wrongShapes(in);
}

Visible visibleIn(const AttentionInput& in) {
  const auto rows = in.queries.rows();
  const auto columns = in.keys.rows();
  Visible visible = visibleOf(rows, columns, in.causal);
  if (const auto* allowed = std::get_if<Visible>(&in.mask)) {
    for (Eigen::Index i = 0; i < visible.size(); ++i) {
      visible.data()[i] = visible.data()[i] && allowed->data()[i];
    }
  }
  return visible;
}

}  // namespace

Visible visibleOf(Eigen::Index queries, Eigen::Index keys, bool causal) {
  Visible visible(queries, keys);
  for (Eigen::Index i = 0; i < queries; ++i) {
    for (Eigen::Index j = 0; j < keys; ++j) visible(i, j) = !causal || j <= i;
  }
  return visible;
}

Visible causalMask(Eigen::Index queries, Eigen::Index keys) { return visibleOf(queries, keys, true); }

HeadPass attend(const Matrix& queries, const Matrix& keys, const Matrix& values, double scale,
                const Visible& visible) {
  HeadPass head;
  head.scores = productTransposed(queries, keys);
  head.scaledScores = scaled(head.scores, scale);
  head.softmax = softmax(head.scaledScores, visible);
  head.output = product(head.softmax.weights, values);
  return head;
}

Result<AttentionOutput> scaledDotProductAttention(const AttentionInput& in) {
  if (auto problem = wrongInput(in)) return problem;
  const auto nq = in.queries.rows();
  const auto nk = in.keys.rows();
  const auto dk = in.queries.cols() / in.heads;
  const auto dv = in.values.cols() / in.heads;
  const double scale = in.scale.value_or(1 / std::sqrt(double(dk)));
  const Visible visible = visibleIn(in);
  const auto* added = std::get_if<Matrix>(&in.mask);

  AttentionOutput out{sized(in.heads * nq, nk), sized(in.heads * nq, nk), sized(nq, in.heads * dv)};
  for (Eigen::Index h = 0; h < in.heads; ++h) {
    const Matrix scores =
        productTransposed(columnsOf(in.queries, h * dk, dk), columnsOf(in.keys, h * dk, dk));
    Matrix masked = scaled(scores, scale);
    if (added) add(masked, *added);
    const Matrix weights = softmax(masked, visible).weights;
    place(out.scores, h * nq, 0, scores);
    place(out.weights, h * nq, 0, weights);
    place(out.output, 0, h * dv, product(weights, columnsOf(in.values, h * dv, dv)));
  }
  return out;
}

}  // namespace attention

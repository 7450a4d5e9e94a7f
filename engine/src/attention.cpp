#include "attention/attention.hpp"

#include <cmath>
#include <limits>
#include <string>

#include "attention/limits.hpp"
#include "attention/product.hpp"

namespace attention {
namespace {

using Maybe = std::optional<Problem>;

std::string shapeOf(const Matrix& m) { return std::to_string(m.rows()) + " × " + std::to_string(m.cols()); }

Maybe wrongMatrix(const char* name, const Matrix& m) {
  if (m.size() == 0) return Problem{Code::empty, name, Phrase::of("cells.some"), shapeOf(m)};
  if (!m.allFinite()) {
    return Problem{Code::notFinite, name, Phrase::of("numbers.finite"), Phrase::of("not.finite")};
  }
  return std::nullopt;
}

Maybe wrongMask(const Mask& mask, Eigen::Index rows, Eigen::Index columns) {
  const auto expected = std::to_string(rows) + " × " + std::to_string(columns);
  const auto wrongShape = [&](const auto& m) -> Maybe {
    if (m.rows() == rows && m.cols() == columns) return std::nullopt;
    return Problem{Code::shape, "mask", expected,
                   std::to_string(m.rows()) + " × " + std::to_string(m.cols())};
  };
  if (const auto* visible = std::get_if<Visible>(&mask)) return wrongShape(*visible);
  if (const auto* added = std::get_if<Matrix>(&mask)) {
    if (auto problem = wrongShape(*added)) return problem;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    // NaN compares false with everything, so this is false for NaN and +infinity alone.
    if (!(added->array() < infinity).all()) {
      return Problem{Code::notFinite, "mask", Phrase::of("numbers.mask"), Phrase::of("not.mask")};
    }
  }
  return std::nullopt;
}

Maybe wrongShapes(const AttentionInput& in) {
  const auto& [queries, keys, values, scale, causal, mask, heads] = in;
  if (keys.cols() != queries.cols()) {
    return Problem{Code::shape, "keys",
                   Phrase::of("columns.as").with("name", "queries").with("count", double(queries.cols())),
                   std::to_string(keys.cols())};
  }
  if (values.rows() != keys.rows()) {
    return Problem{Code::shape, "values",
                   Phrase::of("rows.as").with("name", "keys").with("count", double(keys.rows())),
                   std::to_string(values.rows())};
  }
  if (heads < 1 || queries.cols() % heads != 0 || values.cols() % heads != 0) {
    return Problem{Code::shape, "heads",
                   Phrase::of("divisor").with("a", double(queries.cols())).with("b", double(values.cols())),
                   std::to_string(heads)};
  }
  const double elements = double(queries.rows()) * double(keys.rows()) * double(heads);
  if (elements > double(limits::elements)) {
    return Problem{Code::overLimit, "queries",
                   Phrase::of("scores.most").with("count", double(limits::elements)),
                   std::to_string(static_cast<long long>(elements))};
  }
  const double outputs = double(queries.rows()) * double(values.cols());
  if (outputs > double(limits::elements)) {
    return Problem{Code::overLimit, "values",
                   Phrase::of("outputs.most").with("count", double(limits::elements)),
                   std::to_string(static_cast<long long>(outputs))};
  }
  if (scale && !std::isfinite(*scale)) {
    return Problem{Code::notFinite, "scale", Phrase::of("number.finite"), Phrase::of("not.finite")};
  }
  if (scale && std::abs(*scale) > limits::factor) {
    return Problem{Code::overLimit, "scale", Phrase::of("number.within").with("limit", limits::factor),
                   Phrase::of("larger")};
  }
  return wrongMask(mask, queries.rows(), keys.rows());
}

Maybe wrongInput(const AttentionInput& in) {
  if (auto problem = wrongMatrix("queries", in.queries)) return problem;
  if (auto problem = wrongMatrix("keys", in.keys)) return problem;
  if (auto problem = wrongMatrix("values", in.values)) return problem;
  return wrongShapes(in);
}

Visible visibleOf(const AttentionInput& in) {
  const auto rows = in.queries.rows();
  const auto columns = in.keys.rows();
  Visible visible = in.causal ? causalMask(rows, columns) : Visible::Constant(rows, columns, true);
  if (const auto* allowed = std::get_if<Visible>(&in.mask)) visible = visible && *allowed;
  return visible;
}

}  // namespace

Visible causalMask(Eigen::Index queries, Eigen::Index keys) {
  return Visible::NullaryExpr(queries, keys, [](Eigen::Index i, Eigen::Index j) { return j <= i; });
}

HeadPass attend(const Matrix& queries, const Matrix& keys, const Matrix& values, double scale,
                const Visible& visible) {
  HeadPass head;
  head.scores = productTransposed(queries, keys);
  head.scaledScores = head.scores * scale;
  head.softmax = softmax(head.scaledScores, visible);
  head.output = product(head.softmax.weights, values);
  return head;
}

Result<AttentionOutput> scaledDotProductAttention(const AttentionInput& in) {
  if (auto problem = wrongInput(in)) return *problem;
  const auto nq = in.queries.rows();
  const auto nk = in.keys.rows();
  const auto dk = in.queries.cols() / in.heads;
  const auto dv = in.values.cols() / in.heads;
  const double scale = in.scale.value_or(1 / std::sqrt(double(dk)));
  const Visible visible = visibleOf(in);
  const auto* added = std::get_if<Matrix>(&in.mask);

  AttentionOutput out{Matrix(in.heads * nq, nk), Matrix(in.heads * nq, nk), Matrix(nq, in.heads * dv)};
  for (Eigen::Index h = 0; h < in.heads; ++h) {
    const Matrix queries = in.queries.middleCols(h * dk, dk);
    const Matrix keys = in.keys.middleCols(h * dk, dk);
    const Matrix values = in.values.middleCols(h * dv, dv);
    const Matrix scores = productTransposed(queries, keys);
    const Matrix masked = added ? Matrix(scores * scale + *added) : Matrix(scores * scale);
    const Matrix weights = softmax(masked, visible).weights;
    out.scores.middleRows(h * nq, nq) = scores;
    out.weights.middleRows(h * nq, nq) = weights;
    out.output.middleCols(h * dv, dv) = product(weights, values);
  }
  return out;
}

}  // namespace attention

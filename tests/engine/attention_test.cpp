#include "attention/attention.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <random>

#include "apple.hpp"

using apple::matrix;
using attention::AttentionInput;
using attention::Matrix;
using attention::scaledDotProductAttention;
using attention::Visible;

namespace {

Matrix random(Eigen::Index rows, Eigen::Index columns, unsigned seed) {
  std::mt19937 generator(seed);
  std::normal_distribution<double> normal;
  return Matrix::NullaryExpr(rows, columns, [&] { return normal(generator); });
}

AttentionInput example(Eigen::Index nq, Eigen::Index nk, Eigen::Index heads = 1) {
  AttentionInput in;
  in.queries = random(nq, 3 * heads, 1);
  in.keys = random(nk, 3 * heads, 2);
  in.values = random(nk, 2 * heads, 3);
  in.heads = heads;
  return in;
}

}  // namespace

TEST_CASE("one query over two keys, by hand") {
  AttentionInput in;
  in.queries = matrix({{2, 0}});
  in.keys = matrix({{1, 5}, {0, 7}});
  in.values = matrix({{10}, {20}});
  const auto out = scaledDotProductAttention(in).value();
  const double e = std::exp(2 / std::sqrt(2.0));
  CHECK(out.scores(0, 0) == 2);
  CHECK(out.scores(0, 1) == 0);
  CHECK(out.weights(0, 0) == doctest::Approx(e / (e + 1)));
  CHECK(out.output(0, 0) == doctest::Approx((10 * e + 20) / (e + 1)));
}

TEST_CASE("rows sum to 1 for any shape, also where n_q is not n_k and d_k not d_v") {
  for (const auto& [nq, nk] : {std::pair{1, 1}, {3, 7}, {7, 3}}) {
    const auto out = scaledDotProductAttention(example(nq, nk)).value();
    CHECK((out.weights.rowwise().sum().array() - 1).abs().maxCoeff() < 1e-12);
    CHECK(out.output.rows() == nq);
    CHECK(out.output.cols() == 2);
  }
}

TEST_CASE("permuting keys with their values changes no output") {
  auto in = example(4, 5);
  const Matrix before = scaledDotProductAttention(in).value().output;
  in.keys.row(0).swap(in.keys.row(3));
  in.values.row(0).swap(in.values.row(3));
  CHECK((scaledDotProductAttention(in).value().output - before).cwiseAbs().maxCoeff() < 1e-12);
}

TEST_CASE("each head sees its own columns alone") {
  const auto in = example(3, 4, 2);
  const auto both = scaledDotProductAttention(in).value();
  for (Eigen::Index h = 0; h < 2; ++h) {
    AttentionInput one;
    one.queries = in.queries.middleCols(3 * h, 3);
    one.keys = in.keys.middleCols(3 * h, 3);
    one.values = in.values.middleCols(2 * h, 2);
    const auto alone = scaledDotProductAttention(one).value();
    CHECK((both.scores.middleRows(3 * h, 3) - alone.scores).cwiseAbs().maxCoeff() < 1e-12);
    CHECK((both.output.middleCols(2 * h, 2) - alone.output).cwiseAbs().maxCoeff() < 1e-12);
  }
}

TEST_CASE("causal: row i sees the columns up to i, also where n_q is not n_k") {
  for (const auto& [nq, nk] : {std::pair{4, 4}, {2, 5}, {5, 2}}) {
    auto in = example(nq, nk);
    in.causal = true;
    const auto out = scaledDotProductAttention(in).value();
    for (Eigen::Index i = 0; i < nq; ++i) {
      for (Eigen::Index j = 0; j < nk; ++j) CHECK((out.weights(i, j) > 0) == (j <= i));
    }
  }
}

TEST_CASE("a boolean mask, its additive form, and causal are and-ed") {
  auto in = example(3, 3);
  in.causal = true;
  Visible visible = Visible::Constant(3, 3, true);
  visible.col(0) = false;
  in.mask = visible;
  const auto boolean = scaledDotProductAttention(in).value();
  CHECK(boolean.weights.row(0).sum() == 0);
  CHECK(boolean.output.row(0).cwiseAbs().sum() == 0);
  CHECK(boolean.weights(1, 1) == doctest::Approx(1));
  Matrix added = Matrix::Zero(3, 3);
  added.col(0).setConstant(-std::numeric_limits<double>::infinity());
  in.mask = added;
  const auto additive = scaledDotProductAttention(in).value();
  CHECK((boolean.weights - additive.weights).cwiseAbs().maxCoeff() == 0);
}

TEST_CASE("what does not fit is refused by name") {
  const auto refused = [](auto&& change) {
    auto in = example(3, 4, 2);
    change(in);
    return scaledDotProductAttention(in).problem().argument;
  };
  CHECK(refused([](auto& in) { in.queries.resize(0, 6); }) == "queries");
  CHECK(refused([](auto& in) { in.keys.conservativeResize(4, 5); }) == "keys");
  CHECK(refused([](auto& in) { in.values.conservativeResize(3, 4); }) == "values");
  CHECK(refused([](auto& in) { in.heads = 4; }) == "heads");
  CHECK(refused([](auto& in) { in.scale = std::nan(""); }) == "scale");
  CHECK(refused([](auto& in) { in.values(0, 0) = std::nan(""); }) == "values");
  CHECK(refused([](auto& in) { in.mask = Visible(Visible::Constant(2, 2, true)); }) == "mask");
}

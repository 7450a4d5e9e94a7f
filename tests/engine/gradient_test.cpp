#include "attention/gradient.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <random>

#include "apple.hpp"

using attention::AttentionLayer;
using attention::Content;
using attention::HeadWeights;
using attention::LayerOptions;
using attention::LayerSeed;
using attention::Matrix;

namespace {

Matrix random(Eigen::Index rows, Eigen::Index columns, unsigned seed) {
  std::mt19937 generator(seed);
  std::normal_distribution<double> normal;
  return Matrix::NullaryExpr(rows, columns, [&] { return normal(generator); });
}

struct Layer {
  Matrix embeddings = random(4, 5, 1);
  std::vector<HeadWeights> heads{{random(5, 3, 2), random(5, 3, 3), random(5, 3, 4), random(3, 5, 5)},
                                 {random(5, 3, 6), random(5, 3, 7), random(5, 3, 8), random(3, 5, 9)}};
  LayerOptions options{Content::values, false, 0.6, 1.3};
  /// What the number under test is a sum of: these times the layer's output, and of each head.
  Matrix byOutput = random(4, 5, 10);
  std::array<attention::HeadSeed, 2> byHead{
      attention::HeadSeed{random(4, 4, 11), random(4, 4, 12), random(4, 3, 13)},
      attention::HeadSeed{{}, random(4, 4, 14), {}}};

  [[nodiscard]] double number() const {
    const auto t = AttentionLayer(heads).forward(embeddings, options);
    double sum = byOutput.cwiseProduct(t.output).sum();
    for (std::size_t h = 0; h < 2; ++h) {
      const auto& [scores, weights, output] = byHead.at(h);
      const auto& pass = t.heads[h].pass;
      if (scores.size() != 0) sum += scores.cwiseProduct(pass.scores).sum();
      if (weights.size() != 0) sum += weights.cwiseProduct(pass.softmax.weights).sum();
      if (output.size() != 0) sum += output.cwiseProduct(pass.output).sum();
    }
    return sum;
  }

  [[nodiscard]] attention::LayerGradient gradient() const {
    const auto t = AttentionLayer(heads).forward(embeddings, options);
    return layerBackward(heads, embeddings, options, t, {{byHead[0], byHead[1]}, byOutput});
  }
};

/// The largest difference between a derivative and (f(x + h) - f(x - h)) / 2h over all entries.
double farthest(Layer& layer, Matrix& x, const Matrix& derivatives) {
  constexpr double h = 1e-5;
  double worst = 0;
  for (Eigen::Index i = 0; i < x.size(); ++i) {
    const double own = x.data()[i];
    x.data()[i] = own + h;
    const double above = layer.number();
    x.data()[i] = own - h;
    const double below = layer.number();
    x.data()[i] = own;
    worst = std::max(worst, std::abs((above - below) / (2 * h) - derivatives.data()[i]));
  }
  return worst;
}

void checkAll(Layer layer) {
  const auto gradient = layer.gradient();
  const Matrix byEmbeddings = gradient.embeddings();
  CHECK(farthest(layer, layer.embeddings, byEmbeddings) < 1e-7);
  for (std::size_t h = 0; h < 2; ++h) {
    CAPTURE(h);
    CHECK(farthest(layer, layer.heads[h].W_Q, gradient.heads[h].W_Q) < 1e-7);
    CHECK(farthest(layer, layer.heads[h].W_K, gradient.heads[h].W_K) < 1e-7);
    CHECK(farthest(layer, layer.heads[h].W_V, gradient.heads[h].W_V) < 1e-7);
    CHECK(farthest(layer, layer.heads[h].W_O, gradient.heads[h].W_O) < 1e-7);
  }
}

}  // namespace

TEST_CASE("every derivative of a layer is what finite differences give") { checkAll({}); }

TEST_CASE("so it is under a causal mask, whose hidden weights stay without one") {
  Layer layer;
  layer.options.causal = true;
  checkAll(layer);
}

TEST_CASE("so it is where keys are carried in the place of values") {
  Layer layer;
  layer.options.content = Content::keys;
  checkAll(layer);
  CHECK(layer.gradient().heads[0].W_V.isZero());
}

TEST_CASE("a row that sees nothing, and an added mask, have derivatives of 0 where weights are 0") {
  const Matrix queries = random(3, 2, 1);
  const Matrix keys = random(4, 2, 2);
  const Matrix values = random(4, 2, 3);
  attention::Visible visible = attention::Visible::Constant(3, 4, true);
  visible.row(1).setConstant(false);
  visible(0, 2) = false;
  const auto pass = attention::attend(queries, keys, values, 0.7, visible);
  const auto back = attention::attendBackward(queries, keys, values, 0.7, pass, {{}, {}, random(3, 2, 4)});
  CHECK(back.queries.row(1).isZero());
  CHECK(back.queries.allFinite());
  // The third key is seen by the last row alone.
  const Matrix seen = pass.softmax.weights;
  CHECK(seen(0, 2) == 0);
  CHECK(seen.row(1).isZero());
}

TEST_CASE("softmax backward, by hand: weights 1/4 and 3/4, derivative by the first alone") {
  const Matrix back = attention::softmaxBackward(apple::matrix({{.25, .75}}), apple::matrix({{1, 0}}));
  CHECK(back(0, 0) == doctest::Approx(.1875));
  CHECK(back(0, 1) == doctest::Approx(-.1875));
}

TEST_CASE("cross-entropy, by hand, also where logits are far apart") {
  attention::RowVector logits(2);
  attention::RowVector target(2);
  logits << 0, std::log(3.0);
  target << 1, 0;
  const auto near = attention::crossEntropy(logits, target);
  CHECK(near.loss == doctest::Approx(std::log(4.0)));
  CHECK(near.byLogits(0) == doctest::Approx(-.75));
  CHECK(near.byLogits(1) == doctest::Approx(.75));
  logits << -1e4, 1e4;
  CHECK(attention::crossEntropy(logits, target).loss == doctest::Approx(2e4));
}

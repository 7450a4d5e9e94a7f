#include "attention/gradient.hpp"

#include <cmath>

#include "attention/product.hpp"

namespace attention {
namespace {

Matrix transposedProduct(const Matrix& a, const Matrix& b) {
  const Matrix transposed = a.transpose();
  return product(transposed, b);
}

/// Adds what is there; an empty matrix stands for zeros.
void addTo(Matrix& sum, const Matrix& part) {
  if (part.size() != 0) sum += part;
}

Matrix zeros(const Matrix& like) { return Matrix::Zero(like.rows(), like.cols()); }

}  // namespace

Matrix LayerGradient::embeddings() const {
  return throughQueries + throughKeys + throughValues + throughResidual;
}

Matrix softmaxBackward(const Matrix& weights, const Matrix& byWeights) {
  const Vector shared = byWeights.cwiseProduct(weights).rowwise().sum();
  return weights.cwiseProduct(byWeights.colwise() - shared);
}

HeadGradient attendBackward(const Matrix& queries, const Matrix& keys, const Matrix& values, double scale,
                            const HeadPass& pass, const HeadSeed& seed) {
  const Matrix& weights = pass.softmax.weights;
  Matrix byWeights = zeros(weights);
  Matrix byValues = zeros(values);
  addTo(byWeights, seed.weights);
  if (seed.output.size() != 0) {
    byWeights += productTransposed(seed.output, values);
    byValues = transposedProduct(weights, seed.output);
  }
  Matrix byScores = scale * softmaxBackward(weights, byWeights);
  addTo(byScores, seed.scores);
  return {product(byScores, keys), transposedProduct(byScores, queries), byValues};
}

LayerGradient layerBackward(const std::vector<HeadWeights>& heads, const Matrix& embeddings,
                            const LayerOptions& options, const LayerTrace& trace, const LayerSeed& seed) {
  const double scale = options.scale / options.temperature;
  LayerGradient gradient;
  gradient.throughQueries = zeros(embeddings);
  gradient.throughKeys = zeros(embeddings);
  gradient.throughValues = zeros(embeddings);
  gradient.throughResidual = zeros(embeddings);
  addTo(gradient.throughResidual, seed.output);
  for (std::size_t h = 0; h < heads.size(); ++h) {
    const auto& [W_Q, W_K, W_V, W_O] = heads[h];
    const auto& [queries, keys, values, pass] = trace.heads[h];
    HeadSeed headSeed = seed.heads.empty() ? HeadSeed{} : seed.heads[h];
    HeadWeights by{zeros(W_Q), zeros(W_K), zeros(W_V), zeros(W_O)};
    if (seed.output.size() != 0) {
      by.W_O = transposedProduct(pass.output, seed.output);
      const Matrix byOutput = productTransposed(seed.output, W_O);
      if (headSeed.output.size() == 0)
        headSeed.output = byOutput;
      else
        headSeed.output += byOutput;
    }
    const bool carriesKeys = options.content == Content::keys;
    auto back = attendBackward(queries, keys, carriesKeys ? keys : values, scale, pass, headSeed);
    if (carriesKeys) back.keys += back.values;
    by.W_Q = transposedProduct(embeddings, back.queries);
    by.W_K = transposedProduct(embeddings, back.keys);
    gradient.throughQueries += productTransposed(back.queries, W_Q);
    gradient.throughKeys += productTransposed(back.keys, W_K);
    if (!carriesKeys) {
      by.W_V = transposedProduct(embeddings, back.values);
      gradient.throughValues += productTransposed(back.values, W_V);
    }
    gradient.heads.push_back(std::move(by));
  }
  return gradient;
}

CrossEntropy crossEntropy(const RowVector& logits, const RowVector& target) {
  const double largest = logits.maxCoeff();
  const RowVector exponentials = (logits.array() - largest).exp();
  const double sum = exponentials.sum();
  const double logSum = largest + std::log(sum);
  return {logSum - target.dot(logits), exponentials / sum - target};
}

}  // namespace attention

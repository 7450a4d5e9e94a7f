#include "attention/layer.hpp"

#include "attention/product.hpp"

namespace attention {

LayerTrace AttentionLayer::forward(const Matrix& embeddings, const LayerOptions& options) const {
  const auto n = embeddings.rows();
  const Visible visible = options.causal ? causalMask(n, n) : Visible::Constant(n, n, true);
  const double scale = options.scale / options.temperature;

  LayerTrace layer;
  Eigen::Index width = 0;
  layer.update = Matrix::Zero(n, embeddings.cols());
  for (const auto& head : heads_) {
    const Matrix queries = product(embeddings, head.W_Q);
    const Matrix keys = product(embeddings, head.W_K);
    const Matrix values = product(embeddings, head.W_V);
    const Matrix& content = options.content == Content::keys ? keys : values;
    HeadPass pass = attend(queries, keys, content, scale, visible);
    layer.update += product(pass.output, head.W_O);
    width += pass.output.cols();
    layer.heads.push_back({queries, keys, values, std::move(pass)});
  }
  layer.headOutputs.resize(n, width);
  Eigen::Index column = 0;
  for (const auto& head : layer.heads) {
    layer.headOutputs.middleCols(column, head.pass.output.cols()) = head.pass.output;
    column += head.pass.output.cols();
  }
  layer.output = embeddings + layer.update;
  return layer;
}

}  // namespace attention

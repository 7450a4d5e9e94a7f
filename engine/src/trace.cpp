#include "attention/trace.hpp"

#include <cmath>

#include "attention/limits.hpp"
#include "text.hpp"

namespace attention {

double defaultScale(const Lesson& lesson) {
  return 1 / std::sqrt(double(lesson.heads.front().queryFeatures.size()));
}

Result<LayerOptions> checked(const Lesson& lesson, LayerOptions options) {
  if (!std::isfinite(options.scale) || !std::isfinite(options.temperature)) {
    return Problem{Code::notFinite, std::isfinite(options.scale) ? "temperature" : "scale",
                   Phrase::of("number.finite"), Phrase::of("not.finite")};
  }
  if (options.scale < 0 || options.scale > limits::factor) {
    return Problem{Code::overLimit, "scale",
                   Phrase::of("number.range").with("low", 0.0).with("high", limits::factor),
                   written(options.scale)};
  }
  if (options.temperature < 1 / limits::factor || options.temperature > limits::factor) {
    return Problem{
        Code::overLimit, "temperature",
        Phrase::of("number.above").with("low", written(1 / limits::factor)).with("high", limits::factor),
        written(options.temperature)};
  }
  if (options.content == Content::keys) {
    for (const auto& head : lesson.heads) {
      if (head.queryFeatures.size() != head.valueFeatures.size()) {
        return Problem{Code::shape, "content", Phrase::of("content.width").with("head", head.name),
                       std::string("keys")};
      }
    }
  }
  return options;
}

Trace trace(const Lesson& lesson, const TraceRequest& request) {
  const auto& [sentence, edits, options] = request;
  const auto n = Eigen::Index(sentence.rows.size());
  Trace t;
  t.parameters = applied(lesson.parameters, edits);
  t.embeddings = t.parameters.embeddings(sentence.rows, Eigen::all);
  t.masked = Matrix::Zero(n, n);
  if (options.causal) t.masked = (!causalMask(n, n)).cast<double>().matrix();
  t.layer = AttentionLayer(t.parameters.heads).forward(t.embeddings, options);
  t.nextWordBefore = nextWord(t.embeddings.row(sentence.focus), t.parameters.nextWords);
  t.nextWord = nextWord(t.layer.output.row(sentence.focus), t.parameters.nextWords);
  return t;
}

}  // namespace attention

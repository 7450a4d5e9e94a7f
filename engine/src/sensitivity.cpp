#include "attention/sensitivity.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "attention/product.hpp"

namespace attention {
namespace {

/// The farthest that one step moves, the lead that is enough, and when to give up.
constexpr double farthest = 0.2;
constexpr double lead = 0.02;
constexpr int mostSteps = 200;

LayerSeed seedOf(const Trace& t, const TraceRequest& request, const Reference& reference) {
  const auto& [quantity, head, row, column, term] = reference;
  const auto n = t.embeddings.rows();
  const Matrix none = Matrix::Zero(n, n);
  LayerSeed seed;
  HeadSeed one;
  switch (quantity) {
    case Quantity::scores:
      one.scores = none;
      one.scores(row, column) = 1;
      break;
    case Quantity::scaledScores:
      one.scores = none;
      one.scores(row, column) = request.options.scale / request.options.temperature;
      break;
    case Quantity::weights:
      one.weights = none;
      one.weights(row, column) = 1;
      break;
    default:
      seed.output = Matrix::Zero(n, t.embeddings.cols());
  }
  if (quantity == Quantity::output || quantity == Quantity::update) seed.output(row, column) = 1;
  if (quantity == Quantity::nextWord) {
    Matrix byProbability = Matrix::Zero(1, t.nextWord.probabilities.size());
    byProbability(0, column) = 1;
    const Matrix byLogits = softmaxBackward(t.nextWord.probabilities, byProbability);
    seed.output.row(request.sentence.focus) = product(byLogits, t.parameters.nextWords).row(0);
  }
  if (seed.output.size() == 0) {
    seed.heads.resize(t.layer.heads.size());
    seed.heads[std::size_t(head)] = std::move(one);
  }
  return seed;
}

double valueOf(const Trace& t, const Reference& reference) {
  const auto& [quantity, head, row, column, term] = reference;
  const auto& pass = t.layer.heads[std::size_t(head)].pass;
  switch (quantity) {
    case Quantity::scores:
      return pass.scores(row, column);
    case Quantity::scaledScores:
      return pass.scaledScores(row, column);
    case Quantity::weights:
      return pass.softmax.weights(row, column);
    case Quantity::update:
      return t.layer.update(row, column);
    case Quantity::output:
      return t.layer.output(row, column);
    default:
      return t.nextWord.probabilities(column);
  }
}

bool canBeAsked(Quantity quantity) {
  constexpr std::array known{Quantity::scores, Quantity::scaledScores, Quantity::weights,
                             Quantity::update, Quantity::output,       Quantity::nextWord};
  return std::find(known.begin(), known.end(), quantity) != known.end();
}

/// By the lesson's words what is given by the sentence's places.
Matrix byWord(const Matrix& byPlace, const std::vector<Eigen::Index>& rows, Eigen::Index words) {
  Matrix sum = Matrix::Zero(words, byPlace.cols());
  for (std::size_t i = 0; i < rows.size(); ++i) sum.row(rows[i]) += byPlace.row(Eigen::Index(i));
  return sum;
}

/// The next words' own derivatives: only their logits depend on them.
Matrix byNextWords(const Trace& t, const TraceRequest& request, const Reference& reference) {
  Matrix by = Matrix::Zero(t.parameters.nextWords.rows(), t.parameters.nextWords.cols());
  if (reference.quantity != Quantity::nextWord) return by;
  Matrix byProbability = Matrix::Zero(1, by.rows());
  byProbability(0, reference.column) = 1;
  const Matrix byLogits = softmaxBackward(t.nextWord.probabilities, byProbability);
  const Matrix column = byLogits.transpose();
  return product(column, t.layer.output.row(request.sentence.focus));
}

Sensitivity sensitivityOf(const Trace& t, const TraceRequest& request, const Reference& reference) {
  const auto& parameters = t.parameters;
  LayerSeed seed = seedOf(t, request, reference);
  const LayerGradient gradient =
      layerBackward(parameters.heads, t.embeddings, request.options, t.layer, seed);
  const auto words = parameters.embeddings.rows();
  const auto spread = [&](const Matrix& m) { return byWord(m, request.sentence.rows, words); };
  // The update leaves out what the residual connection carries past.
  const bool isUpdate = reference.quantity == Quantity::update;
  Sensitivity s{valueOf(t, reference),
                {},
                spread(gradient.throughQueries),
                spread(gradient.throughKeys),
                spread(gradient.throughValues),
                spread(isUpdate ? Matrix(0 * gradient.throughResidual) : gradient.throughResidual)};
  s.derivatives.embeddings = s.throughQueries + s.throughKeys + s.throughValues + s.throughResidual;
  s.derivatives.heads = gradient.heads;
  s.derivatives.nextWords = byNextWords(t, request, reference);
  return s;
}

/// How far the word's scaled score is ahead of its strongest visible rival, and which that is.
struct Lead {
  double by;
  Eigen::Index rival;
};

Lead leadOf(const Trace& t, const Reference& reference) {
  const auto& scaled = t.layer.heads[std::size_t(reference.head)].pass.scaledScores;
  Lead found{std::numeric_limits<double>::infinity(), -1};
  for (Eigen::Index j = 0; j < scaled.cols(); ++j) {
    if (j == reference.column || t.masked(reference.row, j) != 0) continue;
    const double by = scaled(reference.row, reference.column) - scaled(reference.row, j);
    if (by < found.by) found = {by, j};
  }
  return found;
}

}  // namespace

Result<Sensitivity> sensitivity(const Lesson& lesson, const TraceRequest& request,
                                const Reference& reference) {
  if (!canBeAsked(reference.quantity) || !reference.term.empty()) {
    const std::string names = "scores, scaledScores, weights, update, output, nextWord";
    return refused(Code::unknownName, "quantity", Phrase::of("one.of").with("names", names),
                   std::string(rowOf(reference.quantity).name));
  }
  return sensitivityOf(trace(lesson, request), request, reference);
}

Path smallestChange(const Lesson& lesson, const TraceRequest& request, const Reference& reference) {
  TraceRequest now = request;
  Path path;
  Trace t = trace(lesson, now);
  const auto isHidden = [&] { return t.masked(reference.row, reference.column) != 0; };
  while (int(path.steps.size()) < mostSteps && !isHidden()) {
    const auto [by, rival] = leadOf(t, reference);
    path.isReached = by >= lead;
    if (path.isReached || rival < 0) break;
    Reference of = reference;
    of.quantity = Quantity::scaledScores;
    Reference against = of;
    against.column = rival;
    const Matrix up = sensitivityOf(t, now, of).derivatives.embeddings -
                      sensitivityOf(t, now, against).derivatives.embeddings;
    const double length = up.norm();
    if (!(length > 1e-9)) break;
    // A little more than is needed, so that a curve is not followed for ever.
    const double step = std::min(farthest, (lead - by) * 1.05 / length);
    const Matrix moved = t.parameters.embeddings + (step / length) * up;
    std::vector<Edit> edits;
    for (Eigen::Index i = 0; i < moved.rows(); ++i) {
      for (Eigen::Index j = 0; j < moved.cols(); ++j) {
        if (moved(i, j) != lesson.parameters.embeddings(i, j)) edits.push_back({{0, i, j}, moved(i, j)});
      }
    }
    now.edits = request.edits;
    now.edits.insert(now.edits.end(), edits.begin(), edits.end());
    t = trace(lesson, now);
    path.steps.push_back(std::move(edits));
  }
  return path;
}

}  // namespace attention

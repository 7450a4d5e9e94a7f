#include "attention/training.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

#include "attention/limits.hpp"
#include "attention/random.hpp"
#include "text.hpp"

namespace attention {
namespace {

/// The stream of the first values; the updates have those from 1.
constexpr std::uint64_t firstValues = 0;

/// Uniform within ±sqrt(6 / (rows + columns)); Glorot and Bengio 2010, equation 16.
Matrix spread(Random& random, Eigen::Index rows, Eigen::Index columns) {
  const double most = std::sqrt(6.0 / double(rows + columns));
  Matrix m(rows, columns);
  for (Eigen::Index i = 0; i < rows; ++i) {
    for (Eigen::Index j = 0; j < columns; ++j) m(i, j) = most * (2 * random.uniform() - 1);
  }
  return m;
}

std::vector<HeadWeights> firstHeads(const TrainingOptions& options, Eigen::Index d) {
  Random random(options.seed, firstValues);
  const auto r = Eigen::Index(options.rank);
  std::vector<HeadWeights> heads;
  for (int h = 0; h < options.heads; ++h) {
    HeadWeights head;
    const bool isIdentity = options.projections == Projections::identity;
    head.W_Q = isIdentity ? Matrix(Matrix::Identity(d, d)) : spread(random, d, r);
    head.W_K = isIdentity ? head.W_Q : spread(random, d, r);
    if (options.projections == Projections::shared) head.W_K = head.W_Q;
    const Eigen::Index carried = options.content == Content::keys ? head.W_K.cols() : r;
    head.W_V = spread(random, d, r);
    head.W_O = spread(random, carried, d);
    heads.push_back(std::move(head));
  }
  return heads;
}

void keepWhatIsLearned(HeadWeights& gradient, Projections projections) {
  if (projections == Projections::identity) {
    gradient.W_Q.setZero();
    gradient.W_K.setZero();
  }
  if (projections == Projections::shared) {
    gradient.W_Q += gradient.W_K;
    gradient.W_K = gradient.W_Q;
  }
}

void add(HeadWeights& sum, const HeadWeights& part, double times) {
  sum.W_Q += times * part.W_Q;
  sum.W_K += times * part.W_K;
  sum.W_V += times * part.W_V;
  sum.W_O += times * part.W_O;
}

bool isUsable(const Matrix& m) { return m.allFinite() && m.array().abs().maxCoeff() <= limits::magnitude; }

bool areUsable(const std::vector<HeadWeights>& heads) {
  for (const auto& head : heads) {
    for (const Matrix* m : {&head.W_Q, &head.W_K, &head.W_V, &head.W_O}) {
      if (!isUsable(*m)) return false;
    }
  }
  return true;
}

/// row · nextWords^T.
RowVector logitsOf(const LayerTrace& trace, const Example& example, const TrainingData& data) {
  return (data.nextWords * trace.output.row(example.focus).transpose()).transpose();
}

double massOf(const RowVector& probabilities, const Sense& sense) {
  double mass = 0;
  for (const auto word : sense.nextWords) mass += probabilities(word);
  return mass;
}

Maybe outside(const std::string& name, double value, double low, double high) {
  if (value >= low && value <= high) return nullptr;
  if (!std::isfinite(value)) {
    return refused(Code::notFinite, "options." + name, Phrase::of("number.finite"), Phrase::of("not.finite"));
  }
  return refused(Code::overLimit, "options." + name,
                 Phrase::of("number.range").with("low", low).with("high", high), value);
}

Maybe wrongOptions(const TrainingOptions& options) {
  using namespace limits;
  if (auto problem = outside("rank", options.rank, 1, trainingRank)) return problem;
  if (auto problem = outside("heads", options.heads, 1, trainingHeads)) return problem;
  if (auto problem = outside("batch", options.batch, 1, trainingBatch)) return problem;
  return outside("rate", options.rate, 0, trainingRate);
}

Maybe wrongVectors(const std::string& path, const Matrix& m, std::size_t limit, Eigen::Index columns) {
  if (m.size() == 0) return refused(Code::empty, path, Phrase::of("cells.some"), Phrase::of("none"));
  if (std::size_t(m.rows()) > limit) {
    return refused(Code::overLimit, path, Phrase::of("most").with("count", double(limit)), double(m.rows()));
  }
  if (m.cols() != columns) {
    return refused(Code::shape, path,
                   Phrase::of("rows.of").with("rows", double(m.rows())).with("columns", double(columns)),
                   Phrase::of("rows.of").with("rows", double(m.rows())).with("columns", double(m.cols())));
  }
  if (!m.allFinite()) {
    return refused(Code::notFinite, path, Phrase::of("numbers.finite"), Phrase::of("not.finite"));
  }
  return nullptr;
}

/// A place in a list of this length.
Maybe wrongPlace(const std::string& path, Eigen::Index place, Eigen::Index length) {
  if (place >= 0 && place < length) return nullptr;
  return refused(Code::overLimit, path, Phrase::of("position.range").with("high", double(length - 1)),
                 double(place));
}

Maybe wrongExample(const std::string& path, const Example& example, const TrainingData& data) {
  const auto length = example.rows.size();
  if (length == 0) return refused(Code::empty, path, Phrase::of("words.some"), Phrase::of("none"));
  if (length > limits::sentenceWords) {
    return refused(Code::overLimit, path,
                   Phrase::of("words.most").with("count", double(limits::sentenceWords)), double(length));
  }
  for (const auto row : example.rows) {
    if (auto problem = wrongPlace(path + ".rows", row, data.vectors.rows())) return problem;
  }
  if (auto problem = wrongPlace(path + ".focus", example.focus, Eigen::Index(length))) return problem;
  return wrongPlace(path + ".sense", example.sense, Eigen::Index(data.senses.size()));
}

Maybe wrongSense(const std::string& path, const Sense& sense, const TrainingData& data) {
  if (sense.nextWords.empty()) {
    return refused(Code::empty, path + ".nextWords", Phrase::of("least"), Phrase::of("none"));
  }
  for (const auto word : sense.nextWords) {
    if (auto problem = wrongPlace(path + ".nextWords", word, data.nextWords.rows())) return problem;
  }
  return wrongPlace(path + ".other", sense.other, Eigen::Index(data.senses.size()));
}

Maybe wrongData(const TrainingData& data) {
  const auto d = data.vectors.cols();
  if (auto problem = wrongVectors("data.vectors", data.vectors, limits::trainingWords, d)) return problem;
  if (auto problem = wrongVectors("data.nextWords", data.nextWords, limits::trainingWords, d)) return problem;
  for (std::size_t i = 0; i < data.senses.size(); ++i) {
    if (auto problem = wrongSense("data.senses." + std::to_string(i), data.senses[i], data)) return problem;
  }
  bool isTrained = false;
  for (std::size_t i = 0; i < data.examples.size(); ++i) {
    const auto path = "data.examples." + std::to_string(i);
    if (auto problem = wrongExample(path, data.examples[i], data)) return problem;
    isTrained = isTrained || !data.examples[i].isHeldOut;
  }
  if (isTrained) return nullptr;
  return refused(Code::empty, "data.examples", Phrase::of("least"), Phrase::of("none"));
}

}  // namespace

Result<Training> Training::of(TrainingData data, const TrainingOptions& options) {
  if (auto problem = wrongOptions(options)) return problem;
  if (auto problem = wrongData(data)) return problem;
  return Training(std::move(data), options);
}

Training::Training(TrainingData data, const TrainingOptions& options)
    : data_(std::make_shared<const TrainingData>(std::move(data))),
      options_(options),
      heads_(firstHeads(options, data_->vectors.cols())),
      optimizer_(options.method, options.rate) {
  for (std::size_t i = 0; i < data_->examples.size(); ++i) {
    if (!data_->examples[i].isHeldOut) trained_.push_back(Eigen::Index(i));
  }
}

LayerOptions Training::layerOptions() const {
  LayerOptions options;
  options.content = options_.content;
  options.scale = options_.isScaled ? 1 / std::sqrt(double(heads_.front().W_Q.cols())) : 1;
  return options;
}

RowVector Training::targetOf(const Example& example) const {
  const auto& words = data_->senses[std::size_t(example.sense)].nextWords;
  RowVector target = RowVector::Zero(data_->nextWords.rows());
  for (const auto word : words) target(word) += 1 / double(words.size());
  return target;
}

Training::Descent Training::descent(const std::vector<Eigen::Index>& examples) const {
  const LayerOptions options = layerOptions();
  const AttentionLayer layer(heads_);
  Descent sum{0, {}};
  for (const auto& head : heads_) {
    sum.gradients.push_back({0 * head.W_Q, 0 * head.W_K, 0 * head.W_V, 0 * head.W_O});
  }
  const double share = 1 / double(examples.size());
  for (const auto i : examples) {
    const Example& example = data_->examples[std::size_t(i)];
    const Matrix embeddings = data_->vectors(example.rows, Eigen::all);
    const LayerTrace trace = layer.forward(embeddings, options);
    const CrossEntropy entropy = crossEntropy(logitsOf(trace, example, *data_), targetOf(example));
    LayerSeed seed;
    seed.output = Matrix::Zero(embeddings.rows(), embeddings.cols());
    seed.output.row(example.focus) = entropy.byLogits * data_->nextWords;
    const LayerGradient gradient = layerBackward(heads_, embeddings, options, trace, seed);
    sum.loss += share * entropy.loss;
    for (std::size_t h = 0; h < heads_.size(); ++h) add(sum.gradients[h], gradient.heads[h], share);
  }
  for (auto& gradient : sum.gradients) keepWhatIsLearned(gradient, options_.projections);
  return sum;
}

void Training::update() {
  if (hasDiverged_) return;
  Random random(options_.seed, std::uint64_t(updates_) + 1);
  std::vector<Eigen::Index> batch(std::size_t(options_.batch));
  for (auto& example : batch) example = trained_[random.below(trained_.size())];
  const Descent down = descent(batch);
  const auto before = heads_;
  optimizer_.update(heads_, down.gradients);
  hasDiverged_ = !std::isfinite(down.loss) || !areUsable(heads_);
  if (hasDiverged_) {
    heads_ = before;
    return;
  }
  batchLoss_ = down.loss;
  ++updates_;
}

Understood Training::understood(const Example& example) const {
  const Matrix embeddings = data_->vectors(example.rows, Eigen::all);
  const LayerTrace trace = AttentionLayer(heads_).forward(embeddings, layerOptions());
  const RowVector target = targetOf(example);
  const CrossEntropy entropy = crossEntropy(logitsOf(trace, example, *data_), target);
  const RowVector probabilities = entropy.byLogits + target;
  const Sense& sense = data_->senses[std::size_t(example.sense)];
  return {entropy.loss, massOf(probabilities, sense),
          massOf(probabilities, data_->senses[std::size_t(sense.other)])};
}

std::vector<Evaluation> Training::evaluateBySense(bool heldOut) const {
  std::vector<Evaluation> senses(data_->senses.size());
  for (const auto& example : data_->examples) {
    if (example.isHeldOut != heldOut) continue;
    const Understood one = understood(example);
    Evaluation& of = senses[std::size_t(example.sense)];
    of.loss += one.loss;
    of.right += one.right > one.wrong ? 1 : 0;
    ++of.count;
  }
  for (auto& of : senses) of.loss /= std::max(1, of.count);
  return senses;
}

Evaluation together(const std::vector<Evaluation>& parts) {
  Evaluation all;
  for (const auto& [loss, right, count] : parts) {
    all.loss += loss * count;
    all.right += right;
    all.count += count;
  }
  all.loss /= std::max(1, all.count);
  return all;
}

void TrainingRun::thinOut() {
  constexpr std::size_t most = 64;
  if (kept_.size() <= most) return;
  every_ *= 2;
  std::erase_if(kept_, [&](const auto& entry) { return entry.first % every_ != 0; });
}

void TrainingRun::seek(int updates) {
  if (kept_.empty()) kept_.emplace(now_.updates(), now_);
  if (updates < now_.updates()) now_ = std::prev(kept_.upper_bound(std::max(updates, 0)))->second;
  while (now_.updates() < updates && !now_.hasDiverged()) {
    now_.update();
    if (now_.updates() % every_ == 0) kept_.try_emplace(now_.updates(), now_);
    thinOut();
  }
}

}  // namespace attention

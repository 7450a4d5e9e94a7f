#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "attention/error.hpp"
#include "attention/gradient.hpp"
#include "attention/optimizer.hpp"

namespace attention {

/// A sentence with the sense that its ambiguous word has in it.
struct Example {
  std::vector<Eigen::Index> rows;  ///< of the vectors, one for each word
  Eigen::Index focus = 0;          ///< the ambiguous word's place
  Eigen::Index sense = 0;          ///< of the senses
  bool isHeldOut = false;          ///< never trained on
};

/// A sense of an ambiguous word: the next words that go with it, and the sense it is told apart from.
struct Sense {
  std::vector<Eigen::Index> nextWords;  ///< rows of nextWords
  Eigen::Index other = 0;               ///< the other sense of the same word
};

struct TrainingData {
  Matrix vectors;    ///< (words, d_model): never changed by training
  Matrix nextWords;  ///< (m, d_model)
  std::vector<Sense> senses;
  std::vector<Example> examples;
};

/// What is learned of queries and keys: both, one matrix for both, or nothing (both are the identity).
enum class Projections { learned, shared, identity };

struct TrainingOptions {
  std::uint32_t seed = 7;
  int rank = 16;  ///< d_k and d_v of each head
  int heads = 1;
  int batch = 16;      ///< sentences in one update
  double rate = 0.02;  ///< what a gradient is multiplied by
  Method method = Method::adam;
  Projections projections = Projections::learned;
  Content content = Content::values;
  bool isScaled = true;  ///< by 1/sqrt(d_k)
};

/// How well the sentences of a split are understood. A sense is right where its next words together are
/// more probable than those of the other sense.
struct Evaluation {
  double loss = 0;  ///< mean cross-entropy, in nats
  int right = 0;
  int count = 0;
};

/// Several evaluations as one.
Evaluation together(const std::vector<Evaluation>& parts);

/// What one example gives: the loss, and the probability of its sense's words beside the other's.
struct Understood {
  double loss = 0;
  double right = 0;
  double wrong = 0;
};

/// Attention with a residual connection over fixed vectors, trained to predict the next word at the
/// ambiguous word's place: logits = output row · nextWords^T, against the words of the right sense alike.
/// An update's sentences depend on the seed and its number alone, so that every run can be made again.
class Training {
 public:
  /// Checks sizes, indices, limits. Problems name `data.…` or `options.…`.
  static Result<Training> of(TrainingData data, const TrainingOptions& options);

  /// One step of the optimiser on the mean loss of a batch. After divergence nothing changes any more.
  void update();
  [[nodiscard]] int updates() const { return updates_; }
  /// The mean loss of the last update's batch, before it.
  [[nodiscard]] double batchLoss() const { return batchLoss_; }
  /// Whether a parameter has left what can be computed with; the parameters are those before.
  [[nodiscard]] bool hasDiverged() const { return hasDiverged_; }

  [[nodiscard]] std::vector<Evaluation> evaluateBySense(bool heldOut) const;
  [[nodiscard]] Evaluation evaluate(bool heldOut) const { return together(evaluateBySense(heldOut)); }
  [[nodiscard]] Understood understood(const Example& example) const;
  [[nodiscard]] const TrainingData& data() const { return *data_; }
  [[nodiscard]] const std::vector<HeadWeights>& heads() const { return heads_; }
  [[nodiscard]] LayerOptions layerOptions() const;

  /// The mean loss of examples and its derivatives by each head's matrices, of what is learned alone.
  struct Descent {
    double loss;
    std::vector<HeadWeights> gradients;
  };
  [[nodiscard]] Descent descent(const std::vector<Eigen::Index>& examples) const;

 private:
  Training(TrainingData data, const TrainingOptions& options);
  [[nodiscard]] RowVector targetOf(const Example& example) const;

  /// Shared by all copies of a training.
  std::shared_ptr<const TrainingData> data_;
  TrainingOptions options_;
  std::vector<Eigen::Index> trained_;
  std::vector<HeadWeights> heads_;
  Optimizer optimizer_;
  int updates_ = 0;
  double batchLoss_ = 0;
  bool hasDiverged_ = false;
};

/// A training that can be gone back in: what lies between the states that it keeps is computed again, and
/// comes out the same.
class TrainingRun {
 public:
  explicit TrainingRun(Training training) : now_(std::move(training)) {}

  [[nodiscard]] const Training& now() const { return now_; }
  /// Goes to the state after so many updates, or to where the run diverges before.
  void seek(int updates);

 private:
  /// Keeps fewer states, farther apart, where a run grows long.
  void thinOut();

  Training now_;
  std::map<int, Training> kept_;
  int every_ = 20;
};

}  // namespace attention

// The edge of the second module: word vectors, training and sensitivity, which are loaded only where they
// are asked for. What bindings.cpp says of errors and of who owns what holds here as well.

#include <emscripten.h>

#include <map>
#include <memory>

#include "attention/sensitivity.hpp"
#include "attention/training.hpp"
#include "attention/word_vectors.hpp"
#include "lessons.hpp"

namespace {

using namespace bindings;

using attention::Training;
using attention::WordVectors;

/// What JavaScript holds by a handle.
template <class T>
class Table {
 public:
  int keep(T thing) {
    things_.emplace(next_, std::make_unique<T>(std::move(thing)));
    return next_++;
  }
  T& at(int handle) { return *things_.at(handle); }
  void drop(int handle) { things_.erase(handle); }
  [[nodiscard]] int count() const { return static_cast<int>(things_.size()); }

 private:
  std::map<int, std::unique_ptr<T>> things_;
  int next_ = 1;
};

Table<WordVectors> vectors;
Table<attention::TrainingRun> trainings;
std::vector<double> outgoing;

void send(const Matrix& m) { outgoing.insert(outgoing.end(), m.data(), m.data() + m.size()); }

/// The numbers sent since `outgoing` was cleared, which the facade copies.
Reply sent() { return Answer().doubles(outgoing).reply(); }

std::vector<Index> indices(Input& in) {
  std::size_t count = 0;
  const double* numbers = in.numbers(count);
  return {numbers, numbers + count};
}

/// A vector that is no word's own, (d).
attention::RowVector rowFrom(Input& in) { return in.vector().transpose(); }

Reply nearestOf(const WordVectors& words, const attention::RowVector& direction,
                const std::vector<Index>& without, int count) {
  outgoing.clear();
  for (const auto& [word, cosine] : words.nearest(direction, without, count)) {
    outgoing.push_back(double(word));
    outgoing.push_back(cosine);
  }
  return sent();
}

/// As training.mjs lays them out: length, words, next words; senses; examples.
attention::TrainingData dataFrom(const WordVectors& words, Input& in) {
  attention::TrainingData data;
  in.count();
  const double length = in.number();
  data.vectors = words.rows(indices(in), length);
  data.nextWords = words.rows(indices(in), length);
  for (auto left = in.count(); left > 0; --left) {
    in.count();
    auto nextWords = indices(in);
    data.senses.push_back({std::move(nextWords), in.index()});
  }
  for (auto left = in.count(); left > 0; --left) {
    in.count();
    auto rows = indices(in);
    const Index focus = in.index();
    const Index sense = in.index();
    data.examples.push_back({std::move(rows), focus, sense, in.number() != 0});
  }
  return data;
}

/// As training.mjs lays them out, in its order.
attention::TrainingOptions optionsFrom(Input& in) {
  using attention::Projections;
  attention::TrainingOptions options;
  in.count();
  options.seed = static_cast<unsigned>(in.number());
  options.rank = static_cast<int>(in.number());
  options.heads = static_cast<int>(in.number());
  options.batch = static_cast<int>(in.number());
  options.rate = in.number();
  options.method = in.text() == "sgd" ? attention::Method::sgd : attention::Method::adam;
  const auto projections = in.text();
  if (projections == "shared") options.projections = Projections::shared;
  if (projections == "identity") options.projections = Projections::identity;
  if (in.text() == "keys") options.content = attention::Content::keys;
  options.isScaled = in.number() != 0;
  return options;
}

}  // namespace

extern "C" {

/// In the room: scales, data.
EMSCRIPTEN_KEEPALIVE Reply openVectors(int dimensions) {
  Input in;
  std::size_t count = 0;
  const double* scale = in.numbers(count);
  std::vector<float> scales(scale, scale + count);
  const double* number = in.numbers(count);
  std::vector<std::int8_t> data(number, number + count);
  room = {};
  auto made = WordVectors::of(std::move(scales), std::move(data), dimensions);
  if (!made.ok()) return replyOf(made.problem());
  return replyOf(vectors.keep(std::move(made.value())));
}

EMSCRIPTEN_KEEPALIVE Reply dropVectors(int handle) {
  vectors.drop(handle);
  return nothing();
}

/// Vectors of the words in the room at a length, one after another.
EMSCRIPTEN_KEEPALIVE Reply rows(int handle, double length) {
  Input in;
  outgoing.clear();
  send(vectors.at(handle).rows(indices(in), length));
  return sent();
}

/// Word and cosine, nearest to a sum first. In the room: plus, minus.
EMSCRIPTEN_KEEPALIVE Reply nearest(int handle, int count) {
  Input in;
  const auto& words = vectors.at(handle);
  auto without = indices(in);
  const auto taken = indices(in);
  const auto direction = words.sum(without, taken);
  without.insert(without.end(), taken.begin(), taken.end());
  return nearestOf(words, direction, without, count);
}

/// The same of a vector that is no word's own. In the room: vector, without.
EMSCRIPTEN_KEEPALIVE Reply nearestTo(int handle, int count) {
  Input in;
  const auto direction = rowFrom(in);
  return nearestOf(vectors.at(handle), direction, indices(in), count);
}

/// In the room: vector, words.
EMSCRIPTEN_KEEPALIVE Reply meanCosine(int handle) {
  Input in;
  const auto vector = rowFrom(in);
  return replyOf(vectors.at(handle).meanCosine(vector, indices(in)));
}

/// Mean, both axes, all variances, coordinates; of the unit vectors of the words in the room.
EMSCRIPTEN_KEEPALIVE Reply project(int handle) {
  Input in;
  const auto found = attention::projection(vectors.at(handle).rows(indices(in), 1));
  if (!found.ok()) return replyOf(found.problem());
  outgoing.clear();
  send(found.value().mean);
  send(found.value().axes);
  send(found.value().coordinates);
  const auto& variances = found.value().variances;
  outgoing.insert(outgoing.end(), variances.data(), variances.data() + variances.size());
  return sent();
}

/// In the room: data, options.
EMSCRIPTEN_KEEPALIVE Reply openTraining(int handle) {
  Input in;
  auto data = dataFrom(vectors.at(handle), in);
  auto made = Training::of(std::move(data), optionsFrom(in));
  if (!made.ok()) return replyOf(made.problem());
  return replyOf(trainings.keep(attention::TrainingRun(std::move(made.value()))));
}

EMSCRIPTEN_KEEPALIVE Reply dropTraining(int handle) {
  trainings.drop(handle);
  return nothing();
}

EMSCRIPTEN_KEEPALIVE Reply seek(int handle, int updates) {
  auto& run = trainings.at(handle);
  run.seek(updates);
  Answer answer;
  answer.object(3).pair("updates", run.now().updates()).pair("batchLoss", run.now().batchLoss());
  return answer.flag("hasDiverged", run.now().hasDiverged()).reply();
}

/// Loss, how many are right, how many there are: of all, then of each sense.
EMSCRIPTEN_KEEPALIVE Reply evaluate(int handle, bool heldOut) {
  const Training& training = trainings.at(handle).now();
  outgoing.clear();
  const auto add = [](const attention::Evaluation& of) {
    outgoing.push_back(of.loss);
    outgoing.push_back(of.right);
    outgoing.push_back(of.count);
  };
  const auto bySense = training.evaluateBySense(heldOut);
  add(attention::together(bySense));
  for (const auto& sense : bySense) add(sense);
  return sent();
}

/// W_Q, W_K, W_V, W_O of each head.
EMSCRIPTEN_KEEPALIVE Reply parameters(int handle) {
  outgoing.clear();
  for (const auto& head : trainings.at(handle).now().heads()) {
    for (const Matrix* m : {&head.W_Q, &head.W_K, &head.W_V, &head.W_O}) send(*m);
  }
  return sent();
}

/// Sets the pass that the next two speak of.
EMSCRIPTEN_KEEPALIVE Reply askOf(int handle, int sentence, bool keys, bool causal, double scale,
                                 double temperature) {
  Entry& entry = lessonAt(handle);
  const auto request = requestFrom(entry, {sentence, keys, causal, scale, temperature});
  if (!request.ok()) return replyOf(request.problem());
  entry.request = request.value();
  return nothing();
}

/// The value; the derivatives by the embeddings, whole and by their four ways; by each head's matrices.
/// In the room: the reference.
EMSCRIPTEN_KEEPALIVE Reply sensitivity(int handle) {
  const Entry& entry = lessonAt(handle);
  const auto reference = findReference(entry);
  if (!reference.ok()) return replyOf(reference.problem());
  const auto found = attention::sensitivity(entry.lesson, entry.request, reference.value());
  if (!found.ok()) return replyOf(found.problem());
  const auto& s = found.value();
  outgoing.clear();
  outgoing.push_back(s.value);
  for (const Matrix* m :
       {&s.derivatives.embeddings, &s.throughQueries, &s.throughKeys, &s.throughValues, &s.throughResidual}) {
    send(*m);
  }
  for (const auto& head : s.derivatives.heads) {
    for (const Matrix* m : {&head.W_Q, &head.W_K, &head.W_V, &head.W_O}) send(*m);
  }
  return sent();
}

/// { isReached, steps: [[row, column, value, …], …] }. In the room: the reference.
EMSCRIPTEN_KEEPALIVE Reply smallestChange(int handle) {
  const Entry& entry = lessonAt(handle);
  const auto reference = findReference(entry);
  if (!reference.ok()) return replyOf(reference.problem());
  const auto path = attention::smallestChange(entry.lesson, entry.request, reference.value());
  Answer answer;
  answer.object(2).flag("isReached", path.isReached).text("steps").list(path.steps.size());
  for (const auto& step : path.steps) {
    std::vector<double> flat;
    for (const auto& [slot, value] : step) {
      flat.insert(flat.end(), {double(slot.row), double(slot.column), value});
    }
    answer.numbers(flat.data(), flat.size());
  }
  return answer.reply();
}

EMSCRIPTEN_KEEPALIVE Reply heldCount() {
  return replyOf(vectors.count() + trainings.count() + heldLessons());
}

}  // extern "C"

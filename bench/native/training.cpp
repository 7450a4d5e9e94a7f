// How long training takes natively. Reads what bench/training.mjs writes: counts; vectors and next words,
// already brought to their length; senses; examples; then seeds with their updates. Prints milliseconds.

#include "attention/training.hpp"

#include <chrono>
#include <iostream>

namespace {

attention::Matrix matrixFrom(std::istream& in, Eigen::Index rows, Eigen::Index columns) {
  attention::Matrix m(rows, columns);
  for (Eigen::Index i = 0; i < m.size(); ++i) in >> m.data()[i];
  return m;
}

std::vector<Eigen::Index> listFrom(std::istream& in) {
  std::size_t count = 0;
  in >> count;
  std::vector<Eigen::Index> list(count);
  for (auto& item : list) in >> item;
  return list;
}

attention::TrainingData dataFrom(std::istream& in) {
  Eigen::Index words = 0;
  Eigen::Index nextWords = 0;
  Eigen::Index dimensions = 0;
  std::size_t senses = 0;
  std::size_t examples = 0;
  in >> words >> nextWords >> dimensions >> senses >> examples;
  attention::TrainingData data;
  data.vectors = matrixFrom(in, words, dimensions);
  data.nextWords = matrixFrom(in, nextWords, dimensions);
  data.senses.resize(senses);
  for (auto& sense : data.senses) {
    in >> sense.other;
    sense.nextWords = listFrom(in);
  }
  data.examples.resize(examples);
  for (auto& example : data.examples) {
    in >> example.isHeldOut >> example.sense >> example.focus;
    example.rows = listFrom(in);
  }
  return data;
}

}  // namespace

int main() {
  const auto data = dataFrom(std::cin);
  attention::TrainingOptions options;
  int updates = 0;
  while (std::cin >> options.seed >> updates) {
    auto training = attention::Training::of(data, options);
    if (!training.ok()) {
      std::cerr << training.problem().argument << " was refused\n";
      return 1;
    }
    attention::TrainingRun run(training.value());
    const auto start = std::chrono::steady_clock::now();
    run.seek(updates);
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - start;
    const auto heldOut = run.now().evaluate(true);
    std::cout << spent.count() << ' ' << run.now().batchLoss() << ' ' << heldOut.right << '\n';
  }
}

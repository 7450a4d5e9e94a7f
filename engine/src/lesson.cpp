#include "attention/lesson.hpp"

#include <algorithm>
#include <optional>

#include "attention/limits.hpp"
#include "attention/numbers.hpp"
#include "text.hpp"

namespace attention {
namespace {

using Maybe = std::optional<Problem>;

Maybe wrongCount(const std::string& path, std::size_t count, std::size_t limit) {
  if (count == 0) return Problem{Code::empty, path, Phrase::of("least"), Phrase::of("none")};
  if (count > limit) {
    return Problem{Code::overLimit, path, Phrase::of("most").with("count", double(limit)), double(count)};
  }
  return std::nullopt;
}

/// Names are told apart without regard to case, since that is how they are looked up.
Maybe wrongNames(const std::string& path, const std::vector<std::string>& names, std::size_t limit) {
  if (auto problem = wrongCount(path, names.size(), limit)) return problem;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto& name = names[i];
    const bool unusable = name.empty() || name.find_first_of(" .@\t\n") != std::string::npos;
    if (unusable) return Problem{Code::badName, path, Phrase::of("names"), quoted(name)};
    if (indexOf(names, name) < Eigen::Index(i)) {
      return Problem{Code::badName, path, Phrase::of("name.once"), Phrase::of("twice").with("name", name)};
    }
  }
  return std::nullopt;
}

Phrase rowsOf(std::size_t rows, std::size_t columns) {
  return Phrase::of("rows.of").with("rows", double(rows)).with("columns", double(columns));
}

Maybe wrongMatrix(const std::string& path, const Matrix& m, std::size_t rows, std::size_t columns) {
  if (m.rows() != Eigen::Index(rows) || m.cols() != Eigen::Index(columns)) {
    return Problem{Code::shape, path, rowsOf(rows, columns),
                   rowsOf(std::size_t(m.rows()), std::size_t(m.cols()))};
  }
  if (!allFinite(m.data(), m.size())) {
    return Problem{Code::notFinite, path, Phrase::of("numbers.finite"), Phrase::of("not.finite")};
  }
  if (largestSize(m.data(), m.size()) > limits::magnitude) {
    return Problem{Code::overLimit, path, Phrase::of("numbers.within").with("limit", limits::magnitude),
                   Phrase::of("larger")};
  }
  return std::nullopt;
}

Maybe wrongHead(const Lesson& lesson, std::size_t h) {
  const auto path = "scenario.heads." + counted(h);
  const HeadNames& names = lesson.heads[h];
  const HeadWeights& weights = lesson.parameters.heads[h];
  if (auto problem = wrongNames(path + ".queryFeatures", names.queryFeatures, limits::features)) {
    return problem;
  }
  if (auto problem = wrongNames(path + ".valueFeatures", names.valueFeatures, limits::features)) {
    return problem;
  }
  for (const auto& word : lesson.words) {
    if (isSameName(word, names.name)) {
      return Problem{Code::badName, path + ".name", Phrase::of("name.free"), names.name};
    }
  }
  const auto d = lesson.features.size();
  const auto dk = names.queryFeatures.size();
  const auto dv = names.valueFeatures.size();
  const auto shared = lesson.heads.front().queryFeatures.size();
  if (dk != shared) {
    return Problem{Code::shape, path + ".queryFeatures",
                   Phrase::of("names.as.first").with("count", double(shared)), double(dk)};
  }
  if (auto problem = wrongMatrix(path + ".W_Q", weights.W_Q, d, dk)) return problem;
  if (auto problem = wrongMatrix(path + ".W_K", weights.W_K, d, dk)) return problem;
  if (auto problem = wrongMatrix(path + ".W_V", weights.W_V, d, dv)) return problem;
  return wrongMatrix("scenario.W_O", weights.W_O, dv, d);
}

Maybe wrongLesson(const Lesson& lesson) {
  if (auto p = wrongNames("scenario.features", lesson.features, limits::features)) return p;
  if (auto p = wrongNames("scenario.words", lesson.words, limits::lessonWords)) return p;
  if (auto p = wrongNames("scenario.nextWords", lesson.nextWords, limits::nextWords)) return p;
  std::vector<std::string> headNames;
  for (const auto& head : lesson.heads) headNames.push_back(head.name);
  if (auto p = wrongNames("scenario.heads", headNames, limits::heads)) return p;
  const auto d = lesson.features.size();
  const auto& parameters = lesson.parameters;
  if (auto p = wrongMatrix("scenario.words", parameters.embeddings, lesson.words.size(), d)) return p;
  if (auto p = wrongMatrix("scenario.nextWords", parameters.nextWords, lesson.nextWords.size(), d)) {
    return p;
  }
  for (std::size_t h = 0; h < lesson.heads.size(); ++h) {
    if (auto p = wrongHead(lesson, h)) return p;
  }
  if (indexOf(lesson.words, lesson.focus) < 0) {
    return Problem{Code::unknownName, "scenario.focus", listed(lesson.words), lesson.focus};
  }
  if (lesson.sentences.empty()) {
    return Problem{Code::empty, "scenario.sentences", Phrase::of("least"), Phrase::of("none")};
  }
  for (const auto& [name, text] : lesson.sentences) {
    const auto sentence = findSentence(lesson, name);
    if (sentence.ok()) continue;
    Problem problem = sentence.problem();
    problem.argument = "scenario.sentences." + name;
    return problem;
  }
  return std::nullopt;
}

std::vector<std::string> labelled(const std::vector<std::string>& words) {
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool again = std::count(words.begin(), words.end(), words[i]) > 1;
    labels.push_back(again ? words[i] + "@" + counted(i + 1) : words[i]);
  }
  return labels;
}

}  // namespace

Result<Lesson> checked(Lesson lesson) {
  if (auto problem = wrongLesson(lesson)) return std::move(*problem);
  return lesson;
}

Result<Sentence> findSentence(const Lesson& lesson, const std::string& nameOrText) {
  const auto named = std::find_if(lesson.sentences.begin(), lesson.sentences.end(),
                                  [&](const auto& entry) { return entry.first == nameOrText; });
  Sentence sentence;
  sentence.written = wordsOf(named == lesson.sentences.end() ? nameOrText : named->second);
  if (sentence.written.empty()) {
    return Problem{Code::empty, "sentence", Phrase::of("words.some"), Phrase::of("none")};
  }
  if (sentence.written.size() > limits::sentenceWords) {
    return Problem{Code::overLimit, "sentence",
                   Phrase::of("words.most").with("count", double(limits::sentenceWords)),
                   double(sentence.written.size())};
  }
  for (const auto& written : sentence.written) {
    const auto row = indexOf(lesson.words, written);
    if (row < 0) {
      std::vector<std::string> names;
      for (const auto& [name, text] : lesson.sentences) names.push_back(name);
      return Problem{
          Code::unknownName, "sentence",
          Phrase::of("one.of.sentences").with("sentences", listed(names)).with("words", listed(lesson.words)),
          quoted(written)};
    }
    sentence.rows.push_back(row);
    sentence.words.push_back(lesson.words[std::size_t(row)]);
  }
  sentence.labels = labelled(sentence.words);
  sentence.focus = std::max<Eigen::Index>(0, indexOf(sentence.words, lesson.focus));
  return sentence;
}

}  // namespace attention

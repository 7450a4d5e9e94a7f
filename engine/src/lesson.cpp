#include "attention/lesson.hpp"

#include <algorithm>
#include <optional>

#include "attention/limits.hpp"
#include "attention/numbers.hpp"
#include "text.hpp"

namespace attention {
namespace {

Maybe wrongCount(const char* path, std::size_t count, std::size_t limit) {
  if (count == 0) return refused(Code::empty, path, Phrase::of("least"), Phrase::of("none"));
  if (count > limit) {
    return refused(Code::overLimit, path, Phrase::of("most").with("count", double(limit)), double(count));
  }
  return nullptr;
}

/// Names are told apart without regard to case, since that is how they are looked up.
Maybe wrongNames(const char* path, const std::vector<std::string>& names, std::size_t limit) {
  if (auto problem = wrongCount(path, names.size(), limit)) return problem;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto& name = names[i];
    const bool unusable = name.empty() || name.find_first_of(" .@\t\n") != std::string::npos;
    if (unusable) return refused(Code::badName, path, Phrase::of("names"), quoted(name));
    if (indexOf(names, name) < Eigen::Index(i)) {
      return refused(Code::badName, path, Phrase::of("name.once"), Phrase::of("twice").with("name", name));
    }
  }
  return nullptr;
}

Phrase rowsOf(std::size_t rows, std::size_t columns) {
  return Phrase::of("rows.of").with("rows", double(rows)).with("columns", double(columns));
}

Maybe wrongMatrix(const char* path, const Matrix& m, std::size_t rows, std::size_t columns) {
  if (m.rows() != Eigen::Index(rows) || m.cols() != Eigen::Index(columns)) {
    return refused(Code::shape, path, rowsOf(rows, columns),
                   rowsOf(std::size_t(m.rows()), std::size_t(m.cols())));
  }
  if (!allFinite(m.data(), m.size())) {
    return refused(Code::notFinite, path, Phrase::of("numbers.finite"), Phrase::of("not.finite"));
  }
  if (largestSize(m.data(), m.size()) > limits::magnitude) {
    return refused(Code::overLimit, path, Phrase::of("numbers.within").with("limit", limits::magnitude),
                   Phrase::of("larger"));
  }
  return nullptr;
}

/// The problem's argument starts below the head.
Maybe wrongHead(const Lesson& lesson, std::size_t h) {
  const HeadNames& names = lesson.heads[h];
  const HeadWeights& weights = lesson.parameters.heads[h];
  if (auto problem = wrongNames("queryFeatures", names.queryFeatures, limits::features)) return problem;
  if (auto problem = wrongNames("valueFeatures", names.valueFeatures, limits::features)) return problem;
  if (indexOf(lesson.words, names.name) >= 0) {
    return refused(Code::badName, "name", Phrase::of("name.free"), names.name);
  }
  const auto d = lesson.features.size();
  const auto dk = names.queryFeatures.size();
  const auto dv = names.valueFeatures.size();
  const auto shared = lesson.heads.front().queryFeatures.size();
  if (dk != shared) {
    return refused(Code::shape, "queryFeatures", Phrase::of("names.as.first").with("count", double(shared)),
                   double(dk));
  }
  if (auto problem = wrongMatrix("W_Q", weights.W_Q, d, dk)) return problem;
  if (auto problem = wrongMatrix("W_K", weights.W_K, d, dk)) return problem;
  return wrongMatrix("W_V", weights.W_V, d, dv);
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

std::vector<std::string> headNames(const Lesson& lesson) {
  std::vector<std::string> names;
  for (const auto& head : lesson.heads) names.push_back(head.name);
  return names;
}

Maybe problemOf(const Lesson& lesson) {
  if (auto p = wrongNames("scenario.features", lesson.features, limits::features)) return p;
  if (auto p = wrongNames("scenario.words", lesson.words, limits::lessonWords)) return p;
  if (auto p = wrongNames("scenario.nextWords", lesson.nextWords, limits::nextWords)) return p;
  if (auto p = wrongNames("scenario.heads", headNames(lesson), limits::heads)) return p;
  const auto d = lesson.features.size();
  const auto& parameters = lesson.parameters;
  if (auto p = wrongMatrix("scenario.words", parameters.embeddings, lesson.words.size(), d)) return p;
  if (auto p = wrongMatrix("scenario.nextWords", parameters.nextWords, lesson.nextWords.size(), d)) {
    return p;
  }
  for (std::size_t h = 0; h < lesson.heads.size(); ++h) {
    if (auto p = wrongHead(lesson, h)) {
      p->argument = "scenario.heads." + counted(h) + "." + p->argument;
      return p;
    }
    const auto& W_O = parameters.heads[h].W_O;
    if (auto p = wrongMatrix("scenario.W_O", W_O, lesson.heads[h].valueFeatures.size(), d)) return p;
  }
  if (indexOf(lesson.words, lesson.focus) < 0) {
    return refused(Code::unknownName, "scenario.focus", listed(lesson.words), lesson.focus);
  }
  if (lesson.sentenceNames.empty()) {
    return refused(Code::empty, "scenario.sentences", Phrase::of("least"), Phrase::of("none"));
  }
  for (const auto& name : lesson.sentenceNames) {
    auto sentence = findSentence(lesson, name);
    if (sentence.ok()) continue;
    Maybe problem = sentence.refusal();
    problem->argument = "scenario.sentences." + name;
    return problem;
  }
  return nullptr;
}

Result<Sentence> findSentence(const Lesson& lesson, const std::string& nameOrText) {
  const auto& names = lesson.sentenceNames;
  const auto place = std::size_t(std::find(names.begin(), names.end(), nameOrText) - names.begin());
  Sentence sentence;
  sentence.written = wordsOf(place == names.size() ? nameOrText : lesson.sentenceTexts[place]);
  if (sentence.written.empty()) {
    return refused(Code::empty, "sentence", Phrase::of("words.some"), Phrase::of("none"));
  }
  if (sentence.written.size() > limits::sentenceWords) {
    return refused(Code::overLimit, "sentence",
                   Phrase::of("words.most").with("count", double(limits::sentenceWords)),
                   double(sentence.written.size()));
  }
  for (const auto& written : sentence.written) {
    const auto row = indexOf(lesson.words, written);
    if (row < 0) {
      return refused(
          Code::unknownName, "sentence",
          Phrase::of("one.of.sentences").with("sentences", listed(names)).with("words", listed(lesson.words)),
          quoted(written));
    }
    sentence.rows.push_back(row);
    sentence.words.push_back(lesson.words[std::size_t(row)]);
  }
  sentence.labels = labelled(sentence.words);
  sentence.focus = std::max<Eigen::Index>(0, indexOf(sentence.words, lesson.focus));
  return sentence;
}

}  // namespace attention

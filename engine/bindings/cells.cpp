#include "cells.hpp"

#include <emscripten.h>

#include <algorithm>

#include "attention/numbers.hpp"

namespace bindings {
namespace {

std::vector<double> cells;

}  // namespace

double Input::number() {
  const double value = at_[1];
  at_ += 2;
  return value;
}

std::string Input::text() {
  const auto length = std::size_t(at_[1]);
  const char* bytes = reinterpret_cast<const char*>(at_ + 2);
  at_ += 2 + cellsOf(length);
  return {bytes, length};
}

std::size_t Input::count() { return std::size_t(number()); }

std::vector<std::string> Input::texts() {
  std::vector<std::string> all(count());
  for (auto& one : all) one = text();
  return all;
}

const double* Input::numbers(std::size_t& count) {
  count = std::size_t(at_[1]);
  const double* first = at_ + 2;
  at_ = first + count;
  return first;
}

Matrix Input::matrix() {
  count();
  const Index rows = index();
  const Index columns = index();
  std::size_t count = 0;
  const double* first = numbers(count);
  Matrix m = attention::sized(rows, columns);
  for (Index i = 0; i < m.size(); ++i) m.data()[i] = first[i];
  return m;
}

attention::Vector Input::vector() {
  std::size_t count = 0;
  const double* first = numbers(count);
  attention::Vector v{Index(count)};
  for (Index i = 0; i < v.size(); ++i) v[i] = first[i];
  return v;
}

Answer::Answer() { cells.clear(); }

Answer& Answer::add(Kind kind) {
  cells.push_back(double(kind));
  return *this;
}

Answer& Answer::add(Kind kind, double first) {
  cells.push_back(double(kind));
  cells.push_back(first);
  return *this;
}

Answer& Answer::text(const char* bytes, std::size_t length) {
  add(Kind::text, double(length));
  const std::size_t from = cells.size();
  cells.resize(from + cellsOf(length));
  if (length != 0) std::memcpy(cells.data() + from, bytes, length);
  return *this;
}

Answer& Answer::texts(const std::vector<std::string>& values) {
  list(values.size());
  for (const auto& value : values) text(value);
  return *this;
}

Answer& Answer::numbers(const double* values, std::size_t count) {
  add(Kind::numbers, double(count));
  for (std::size_t i = 0; i < count; ++i) cells.push_back(values[i]);
  return *this;
}

Answer& Answer::run(Kind kind, const void* at, std::size_t count) {
  add(kind, double(reinterpret_cast<std::uintptr_t>(at)));
  cells.push_back(double(count));
  return *this;
}

Answer& Answer::floats(const std::vector<float>& run) {
  return this->run(Kind::floats, run.data(), run.size());
}

Answer& Answer::doubles(const std::vector<double>& run) {
  return this->run(Kind::doubles, run.data(), run.size());
}

Answer& Answer::pair(const char* key, const std::optional<double>& value) {
  text(key);
  return value ? number(*value) : add(Kind::null);
}

/// A phrase as { key, values }; without a key a text as a string, and numbers as a list.
Answer& Answer::said(const attention::Phrase& phrase) {
  const auto& gaps = phrase.gaps;
  const auto count =
      std::size_t(std::count_if(gaps.begin(), gaps.end(), [](const auto& gap) { return gap.name; }));
  if (phrase.key)
    object(2).pair("key", phrase.key).text("values").object(count);
  else if (gaps[0].number)
    list(count);
  for (std::size_t i = 0; i < count; ++i) {
    if (phrase.key) text(gaps[i].name);
    if (gaps[i].number)
      number(*gaps[i].number);
    else
      text(gaps[i].text);
  }
  return *this;
}

Answer& Answer::problem(const attention::Problem& problem) {
  object(1).text("problem").object(4);
  pair("code", double(problem.code)).pair("argument", problem.argument);
  text("expected").said(problem.expected);
  return text("received").said(problem.received);
}

Reply Answer::reply() const { return cells.data(); }

}  // namespace bindings

using namespace bindings;

extern "C" {

/// Makes room for what the next entry is asked; JavaScript writes it there.
EMSCRIPTEN_KEEPALIVE double* makeRoom(int count) {
  room.resize(std::size_t(count));
  return room.data();
}

EMSCRIPTEN_KEEPALIVE Reply errorTable() {
  Answer answer;
  answer.list(attention::errorTable.size());
  for (const auto& [code, name, javaScriptClass] : attention::errorTable) {
    answer.object(3).pair("code", double(code)).pair("name", name);
    answer.pair("javaScriptClass", javaScriptClass);
  }
  return answer.reply();
}

}  // extern "C"

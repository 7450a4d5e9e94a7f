#pragma once

// How values cross between C++ and JavaScript.

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <optional>
#include <string>
#include <vector>

#include "attention/error.hpp"
#include "attention/matrix.hpp"

namespace bindings {

using attention::Matrix;
using emscripten::val;
using Index = Eigen::Index;

/// A text as a string, a phrase as { key, values }.
inline val saidOf(const attention::Phrase& phrase) {
  if (!phrase.key) return val(phrase.text);
  val values = val::object();
  for (const auto& [name, text, number] : phrase.gaps)
    values.set(name, text.empty() ? val(number) : val(text));
  val object = val::object();
  object.set("key", std::string(phrase.key));
  object.set("values", values);
  return object;
}

inline val problemOf(const attention::Problem& problem) {
  val object = val::object();
  object.set("code", static_cast<int>(problem.code));
  object.set("argument", problem.argument);
  object.set("expected", saidOf(problem.expected));
  object.set("received", saidOf(problem.received));
  val result = val::object();
  result.set("problem", object);
  return result;
}

template <class T>
inline val arrayOf(const std::vector<T>& items) {
  val array = val::array();
  for (std::size_t i = 0; i < items.size(); ++i) array.set(i, items[i]);
  return array;
}

inline std::vector<std::string> strings(const val& array) {
  return emscripten::vecFromJSArray<std::string>(array);
}

inline Matrix matrixFrom(const val& object) {
  const auto rows = object["rows"].as<int>();
  const auto columns = object["columns"].as<int>();
  const auto data = emscripten::convertJSArrayToNumberVector<double>(object["data"]);
  return Eigen::Map<const Matrix>(data.data(), rows, columns);
}

inline attention::Vector vectorFrom(const val& array) {
  const auto data = emscripten::convertJSArrayToNumberVector<double>(array);
  return Eigen::Map<const attention::Vector>(data.data(), Index(data.size()));
}

inline val orNull(const std::optional<double>& value) { return value ? val(*value) : val::null(); }

inline val errorTable() {
  val table = val::array();
  for (const auto& row : attention::errorTable) {
    val entry = val::object();
    entry.set("code", static_cast<int>(row.code));
    entry.set("name", std::string(row.name));
    entry.set("javaScriptClass", std::string(row.javaScriptClass));
    table.call<void>("push", entry);
  }
  return table;
}

}  // namespace bindings

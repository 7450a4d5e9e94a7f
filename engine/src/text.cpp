#include "text.hpp"

#include <algorithm>

namespace attention {

namespace {

char lowered(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

}  // namespace

bool isSameName(const std::string& a, const std::string& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lowered(a[i]) != lowered(b[i])) return false;
  }
  return true;
}

std::vector<std::string> wordsOf(const std::string& text) {
  std::vector<std::string> words;
  for (auto& part : split(text, " \t\n\r")) {
    if (!part.empty()) words.push_back(std::move(part));
  }
  return words;
}

Eigen::Index indexOf(const std::vector<std::string>& names, const std::string& name) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (isSameName(names[i], name)) return Eigen::Index(i);
  }
  return -1;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

std::vector<std::string> split(const std::string& text, const std::string& separators) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (separators.find(c) != std::string::npos) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

std::string counted(std::size_t count) {
  std::string digits;
  for (; count >= 10; count /= 10) digits += static_cast<char>('0' + count % 10);
  digits += static_cast<char>('0' + count);
  std::reverse(digits.begin(), digits.end());
  return digits;
}

std::string quoted(const std::string& name) { return std::string("“").append(name).append("”"); }

}  // namespace attention

#pragma once

#include <Eigen/Core>
#include <string>
#include <vector>

/// Small help with names, shared by the sources that look words and features up.
namespace attention {

/// ASCII letters in lower case; other scripts stay as they are.
std::string lowered(std::string text);

/// The words of a text, separated by white space.
std::vector<std::string> wordsOf(const std::string& text);

/// The place of a name without regard to case, -1 where it is not there.
Eigen::Index indexOf(const std::vector<std::string>& names, const std::string& name);

/// "a, b, c" for an error's sentence.
std::string listed(const std::vector<std::string>& names);

/// The text split at a separator, empty parts kept.
std::vector<std::string> split(const std::string& text, char separator);

/// A number in an error's sentence: up to six decimals, a smaller one as 1e−7 (printf's own writer weighs
/// 10 KB).
std::string written(double value);

}  // namespace attention

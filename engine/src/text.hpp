#pragma once

#include <Eigen/Core>
#include <string>
#include <vector>

/// Small help with names, shared by the sources that look words and features up.
namespace attention {

/// Whether two names are one without regard to the case of ASCII letters.
bool isSameName(const std::string& a, const std::string& b);

/// The words of a text, separated by white space.
std::vector<std::string> wordsOf(const std::string& text);

/// The place of a name without regard to case, -1 where it is not there.
Eigen::Index indexOf(const std::vector<std::string>& names, const std::string& name);

/// "a, b, c" for an error's sentence.
std::string listed(const std::vector<std::string>& names);

/// The text split at each of the separators, empty parts kept.
std::vector<std::string> split(const std::string& text, const std::string& separators);

/// A whole number in decimal (the library's own writer has tables).
std::string counted(std::size_t count);

/// A name in quotation marks, as an error has it.
std::string quoted(const std::string& name);

}  // namespace attention

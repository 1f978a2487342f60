// Parts of credits that are told by themselves, whatever stands before them; credititems.cpp reads credits with them.
#pragma once

#include <QStringList>
#include <QStringView>

namespace jianbao::page {

// ■ of a font of signs, which the text layer has as a letter: n本报记者 甲某. A bar stands before crossheads as well.
[[nodiscard]] bool isLostMark(QStringView rest);
// 某小学五（2）班 before the pupil's name; 0: none.
[[nodiscard]] qsizetype schoolClassAt(QStringView rest);
// 《某报》 before whose reporter it is.
[[nodiscard]] qsizetype paperAt(QStringView rest);
// Whether one character set apart by blanks stands next.
[[nodiscard]] bool beginsSingle(QStringView text);
// 文　某, a name set wide; of 文　甲　某 it is none.
[[nodiscard]] bool isSurnameSetWide(QStringView rest);
// How much of 某镇甲某 is the office; 0: none.
[[nodiscard]] qsizetype officeBeforeName(QStringView token);
// 共享联盟·某县 before the names of its people there.
[[nodiscard]] bool isAlliance(QStringView token);
// 金乡·霄云镇: a county of two characters and its township, which alone are rather a kicker than a person and an office.
[[nodiscard]] bool arePlaces(QStringView token);
// How long a place of work is that a line's end breaks or parts from a name: 某县融媒体中|心, 县公安局|甲某. 0: none.
[[nodiscard]] qsizetype brokenOffice(QStringView token);
// 努尔兰·吐尔逊, perhaps broken at a line's end; a name of two or three characters on the next line is another one's.
[[nodiscard]] QStringList foreignNames(QStringView token);

} // namespace jianbao::page

// The words that stand in credits beside names, and what they are told by; credititems.cpp reads credits with them.
#pragma once

#include "core/page/wordlist.h"

#include <QString>
#include <QStringView>

#include <array>

namespace jianbao::page {

namespace credit {

// What may stand among credits without being a name or a role.
inline constexpr std::array<QStringView, 39> fillerWords{
    u"图片来源", u"人民图片", u"视觉中国", u"受访单位",
    u"报道组", u"图片由",   u"照片由",   u"图片均由", u"照片均由", u"摄影报道", u"摄影报导", u"图片报道", u"受访者提供", u"受访者供图", u"资料图片",
    u"本文图片由", u"本文照片由", u"现场报道", u"执行",
    u"资料图", u"报道",     u"报导",     u"综合",     u"发自",     u"来源",     u"本报",     u"本刊",     u"本网",       u"本台",       u"本版",
    u"本组",   u"本文图片", u"本文照片", u"新华社发", u"中新社发", u"首席",     u"供稿单位", u"均由",     u"文章"};
// … of which these say by themselves that a photo is credited.
inline constexpr std::array<QStringView, 10> photoGivers{u"图片来源",   u"人民图片",   u"视觉中国", u"受访单位", u"受访者提供",
                                                         u"受访者供图", u"资料图片", u"资料图",   u"新华社发", u"中新社发"};
// The words are by the names beside it.
inline constexpr std::array<QStringView, 7> writing{u"采访整理", u"采写", u"采访", u"执笔", u"口述", u"记录", u"文案"};
inline constexpr std::array<QStringView, 11> pictures{u"图片摄影", u"航拍", u"影像", u"供图", u"提供", u"拍摄", u"摄影", u"摄", u"图片", u"图", u"影"};
// Who wrote or cut what a picture shows: 甲某 书.
inline constexpr std::array<QStringView, 9> works{u"篆刻", u"书法", u"国画", u"油画", u"剪纸", u"漫画", u"书", u"绘", u"画"};
// Behind who wrote what is printed in parts: 甲某 著.
inline constexpr std::array<QStringView, 3> authorship{u"编著", u"著", u"译"};
// What stands behind 记者 and is no name: 记者手记, 记者观察.
inline constexpr std::array<QStringView, 20> noNames{u"编辑", u"同志", u"纪实",
                                              u"手记", u"观察", u"调查", u"述评", u"见闻", u"札记",
                                              u"日记", u"走笔", u"来信", u"点评", u"信箱", u"热线",
                                              u"链接", u"受访者", u"资料", u"全媒体", u"融媒体"};
// Before those who are not credited, as who taught the child that wrote, and before what is no name.
inline constexpr std::array<QStringView, 24> others{u"值班编委", u"值班总编", u"值班主任", u"指导教师", u"指导老师", u"辅导教师", u"辅导老师", u"责任编辑", u"编辑", u"责编",
                                             u"美编",     u"校对",     u"审核",     u"审校",     u"监制",     u"统筹", u"策划",
                                             u"总策划",   u"剪辑",     u"视频",     u"出镜",     u"制图",     u"单位", u"工作单位"};

inline constexpr signs::WordList fillers(fillerWords);
inline constexpr signs::WordList givers(photoGivers);
inline constexpr signs::WordList writingWords(writing);
inline constexpr signs::WordList pictureWords(pictures);
inline constexpr signs::WordList workWords(works);
inline constexpr signs::WordList authorWords(authorship);
inline constexpr signs::WordList otherWords(others);

} // namespace credit

// Blanks and marks between the items: ，、：/ ….
[[nodiscard]] bool partsCredits(QChar c);

// How many characters say whose or what reporter it is right before the title: 3 of 县融媒记者 or 全媒体见习记者. 0: a title, a
// name or anything else. mayBreak: over a line's end, which outside of brackets parts names from what stands above. opens:
// no title stands before it, so that what looks like a name is whose reporter it is.
[[nodiscard]] qsizetype affiliationAt(QStringView text, bool mayBreak, bool opens);

// Whether joinCreditWords() may change anything.
[[nodiscard]] bool mayHaveParts(QStringView text);
// A title or another word of credits that a line's end breaks is put together: 通讯<LF>员; and one that is set wide: 记 者.
[[nodiscard]] QString joinCreditWords(QString text, bool bracketed);

// Between a word and whom it credits: 文/甲某, 图丨乙某.
[[nodiscard]] bool isStroke(QChar c);

// How many characters say that the words and the pictures are by the names beside them: 文/图, 图文, 文丨摄, 文并摄. 0: none.
[[nodiscard]] qsizetype wordsAndPicturesAt(QStringView text);

// Around names, or around a title or a word of credits: （甲某）, [记者]　甲某, 【图】.
[[nodiscard]] bool opensBracket(QChar c);
[[nodiscard]] bool closesBracket(QChar c);

// A place of work or a township; behind a title a name of three characters may end as one.
[[nodiscard]] bool isOffice(QStringView text, bool titled);
// … behind another one, where less tells it: 五年级, 宣传部部长, 局长.
[[nodiscard]] bool isFurtherOffice(QStringView text);

// How many characters name the brand whose reporter the title behind is of: YMG of YMG全媒体记者, CFP of CFP供图, 新某县· of
// 新某县·某某日报记者. 0: none.
[[nodiscard]] qsizetype brandAt(QStringView text);

// Between the parts of a name of another language, as papers print it: 阿布都·卡德尔.
[[nodiscard]] bool isNameDot(QChar c);
[[nodiscard]] bool hasNameDot(QStringView text);

} // namespace jianbao::page

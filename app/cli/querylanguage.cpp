#include "app/cli/querylanguage.h"

#include "app/cli/commands.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;

QString queryLanguage()
{
    const QStringList paragraphs{
        Cli::tr("A query is made of words with spaces between them, all of which must be found. “…”, 「…」 or "
                 "\"…\" is a phrase, found as it stands; \"\" inside \"…\" is a quotation mark. In a word * stands for up "
                 "to 20 characters and ? for one; the full-width ＊ and ？ are text."),
        Cli::tr("AND, OR and NOT (also 与, 或, 非), in capitals and with spaces around them, join words; a hyphen "
                 "directly before a word is NOT. AND binds more closely than OR, ( ) or （ ） group. A NEAR/5 B finds both "
                 "words in either order with at most 5 characters of one paragraph between them; NEAR alone means 10."),
        Cli::tr("A field and a colon of either width limit the word, the phrase or the brackets behind them:"),
        Cli::tr("headline: 标题: words of kicker, headline or subheadline"),
        Cli::tr("body: 正文: words of the text"),
        Cli::tr("by: 作者: a part of a contributor's name; =name: just this name"),
        Cli::tr("note: 笔记: words of notes"),
        Cli::tr("paper: 报纸: a part of the newspaper's name; =name: just this name"),
        Cli::tr("place: 镇: a place and everything under it: a code (370826), a name (all places called so) or a path "
                 "(微山县/张楼镇)"),
        Cli::tr("mention: 提及: the same, also of articles that only name the place"),
        Cli::tr("tag: 标签: a tag or one under it: a name or a path (产业振兴/莲藕)"),
        Cli::tr("date: 日期: the day of the issue: 2021, 2021-05, 2021-05-03, 2020..2022, 2021-05.., "
                 ">2021-05, >=, <, <="),
        Cli::tr("page: 版: the page's number: 5, A2"),
        Cli::tr("kind: 体裁: news 消息, feature 通讯, opinion 言论, photo 图片"),
        Cli::tr("is: 状态: starred 星标, unread 未读, read 已读, doubtful 待核"),
        Cli::tr("has: 含: highlight 划线, note 笔记, tag 标签, repair 修正, township 乡镇"),
        Cli::tr("A shell takes quotation marks, brackets, *, ? and > for its own: put the query in '…'. Where it begins "
                 "with a hyphen, put -- before it.")};
    return paragraphs.join(u"\n"_s);
}

} // namespace jianbao::cli

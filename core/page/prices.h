// What it costs to read a page's paragraphs and titles one way or another. They were set so that one clear sign
// outweighs one vague one, then learnt together on pages with labels by bench/learn.
#pragma once

#include <algorithm>

namespace jianbao::page::price {

// Where an article begins or goes on.
constexpr double breakUnmarked = 2.3;      // an article begins below a title, without 本报…讯 or names
constexpr double breakUntitled = 5.3;     // … without any sign
constexpr double breakTight = 4.0;        // … right below the one before, on a page that parts articles by blank lines
constexpr double breakBehindFurniture = 1.4; // … but a line that is no article's
constexpr double breakAfterClosing = 0.2; // … where the one before ended with names
constexpr double ofSharedWords = 14;      // the paragraph shares all its rare characters with those before: goes on
constexpr double ofSharedPairs = 5;       // … all its rare pairs of characters
constexpr double ofSharedAround = 1.0;    // it and those behind it share rare pairs with those before, …
constexpr double sharedUsually = 1.2;     // … more than this
constexpr double ofBackWord = 3.2;        // it begins with 他, 这, 于是 …
constexpr double ofPerson = 0.8;          // … soon says 他
constexpr double ofQuote = 1.95;           // … begins with speech
constexpr double ofSpeaker = 1.75;         // … begins with who speaks, as others before it do
constexpr double ofNewPlace = 1.65;        // its beginning names a place that those before do not: begins
constexpr double ofLately = 2.6;          // … says 近日, 日前 …
constexpr double ofDay = 1.2;             // … says on which day
constexpr double ofSeason = 2;          // … begins with a time of the year or of the day
constexpr double ofSalutation = 2.5;      // … speaks to somebody as letters do
constexpr double ofMark = 3.25;            // … begins with ● or 【, the one before does not
constexpr double ofTable = 2.0;            // … is the first row of a table
constexpr double belowTable = 1.0;         // the one before was its last
constexpr double ofInterview = 1.15;       // … is the first with a speaker
constexpr double ofOutlook = 1.1;         // the one before says 下一步, 如今 …
constexpr double ofOwnNames = 0.8;        // names stand at its end: an item of one paragraph
constexpr double ofStranger = 0.8;        // what is taken off for a paragraph that shares nothing
constexpr double continueByline = 3.65;    // an article goes on below a byline
constexpr double continueLead = 1.05;      // … that stands behind its first paragraph
constexpr double continueClosing = 3.5;   // … behind closing names
constexpr double continueClosed = 1.5;    // … and titles
constexpr double continueColumn = 3.2;    // … in another column width
constexpr double continueColumnFar = 0.8; // … for each character more than two that the widths differ
constexpr double continueMidway = 4.5;    // … between two pieces of the paragraph before
constexpr double continueBelowName = 8.0;  // … below the name of a column that stands over a title
constexpr double continueBrief = 3.5;     // … with what looks like the next brief
constexpr double continueTurned = 4.0;    // … behind 下转, 上接, or with 编辑同志
constexpr double continueApart = 5.4;     // … below more blank lines than usual
constexpr double continueParted = 3.0;    // … below a blank line, where hardly anything but articles is parted so
constexpr double resume = 4.25;            // … behind another one that interrupted it
constexpr double ofOpenEnd = 1.75;         // … where it stopped in the middle of a sentence
constexpr double mayResume = 2.5;         // what shares more with the text before it does not take another up again
constexpr double uncredited = 2.2;        // an article that names nobody, neither at its head nor at its end

// Which title belongs to which article.
constexpr double untitled = -1.1;          // an article without a title, held against what its title's words would gain
constexpr double untitledBrief = -2.6;     // … that is a brief: it seldom has one
constexpr double againstHabit = 3.0;       // a title on the unusual side of its article
constexpr double placeOff = 1.65;          // another article between a title and its own
constexpr double perFurtherPlace = 0.1;    // … each more: once they are apart, how far says little
constexpr double perRankOff = 0.35;        // stacked titles in another order than their articles,
constexpr double mostRanksOff = 1.05;      // … however far
constexpr double inside = 2.8;             // a title between the paragraphs of its article
constexpr double insideParagraph = 1.5;     // … between the parts of one paragraph
constexpr double inOther = 3.25;            // … of another one
constexpr double photoTitle = 2.0;         // a title over a photo
constexpr double photoTelling = 1.0;         // … less where it tells what happens
constexpr double photoTitleWithin = -1.0;  // … between its caption and its credit
constexpr double photoApart = 0.5;         // … that stands elsewhere, and what that costs of articles
constexpr double sharedWords = 6.0;        // gain when all words of the title occur in the article
constexpr double otherUnits = 0.35;        // part of that gain for a title's further units
constexpr double fewWords = 5.5;           // so much is a title short of words: two pairs of characters are no proof
constexpr double commonCharacter = 0.25;   // of the page's texts: a character in more of them tells nothing
constexpr double ofCharacter = 1.2;        // a character alone tells that much of a pair (晒面 in 晾晒挂面)

// Which units that stand together form one title.
constexpr double linesApart = 2.8;         // two units, a blank line between
constexpr double ofGroupHabit = 2.2;       // … less where all titles of the page are of several
constexpr double tightLines = 0;         // two lines of one headline, where no blank lines tell
constexpr double openLine = 1.5;           // gain where the one above leads on: 古村里的
constexpr double belowOccasion = 1.5;      // … where it says what the occasion was: 全县…会召开
constexpr double besideColumn = 2.5;       // … one of which is called as columns are
constexpr double besideTelling = 1.5;       // one of them is short and tells what happens, as titles of photos do
constexpr double unitsApart = 1.45;         // more blank lines than usual between two
constexpr double wordsApart = 11.5;           // two find their words in different articles
constexpr double belowPlace = -0.6;        // a headline below the name of a place
constexpr double placeBelow = 0.75;         // … above it
constexpr double ofPlaceHabit = 1.0;       // where places stand beside the page's other headlines
constexpr double placeBelowPlace = 2.5;
constexpr double severalPlaces = 2.0;
constexpr double onlyPlaces = 2.0;         // nothing but places
constexpr double placeAlone = 1.75;
constexpr double dashBelow = -0.8;         // ——…, a subheadline
constexpr double dashBelowPlace = 1.5;
constexpr double belowDash = 2.1;
constexpr double dashAlone = 2.6;
constexpr double belowOpen = -0.5;         // below …——, a kicker
constexpr double openAlone = 2.6;
constexpr double perFurtherUnit = 0.2;     // each unit more than two

// What takes a unit for the name of a column, over one article or several.
constexpr double banner = 4.0;
constexpr double bannerColumn = 2.1;       // gain where it ends as such names do: 专栏, 视点 …
constexpr double bannerBracketed = 2.5;    // … stands in 【】
constexpr double bannerDot = 1.5;          // … has a · inside
constexpr double bannerSlogan = 2.0;       // … is three words or more of one length
constexpr double bannerTwoWords = 0.5;     // … two
constexpr double bannerShort = 1.45;        // … is short
constexpr double bannerShorter = 3.6;
constexpr double bannerRepeated = 4.0;     // … stands on the page several times, but for its number
constexpr double bannerApart = 1.0;        // … seems to begin a text block
constexpr double bannerOrdinal = 2.5;      // begins with a number
constexpr double bannerLong = 0.35;         // a column's name of several lines, or behind ——
constexpr double bannerLeast = 0;        // it costs at least
constexpr double bannerTelling = 2.0;      // it tells what happens: …忙, …了
constexpr double bannerOfSeveral = 0.95;    // gain for a name whose words several articles use
constexpr double bannerOverPhoto = 1.0;    // it stands right above a picture's caption
constexpr double bannerAlone = 0.9;        // the name of a column that stands over no title
constexpr double ordinalAsTitle = 2.5;     // what begins with a number for an article's title
constexpr double ordinalBeside = 4.0;      // … for one of its lines
constexpr double columnAsTitle = 3.0;      // the name of a column for an article's title
constexpr double columnInside = 0.5;       // … between the paragraphs of an article, not its crosshead

// What takes a unit for a crosshead, where one may stand.
constexpr double crosshead = 1.5;          // it stands alone
constexpr double crossheadPerWidth = 0.25; // wider than crossheads are
constexpr double crossheadLines = 2.0;     // several lines
constexpr double crossheadPlace = 2.5;
constexpr double crossheadDash = 3.0;
constexpr double crossheadOrdinal = 1.5;   // gain where it begins with a number
constexpr double crossheadPart = 2.5;      // … where it is what heads parts of articles: 记者手记
constexpr double crossheadBeside = 1.3;    // another unit stands in its gap
constexpr double crossheadWords = 1.5;   // gain when all its words occur in the text below it
constexpr double likeWidths = 1.1;         // gain where another one of the article is as wide
constexpr double likeWords = 0.5;          // … begins or ends with the same character
constexpr double likeParts = 0.8;          // … is of as many parts: 三字三字 三字三字
constexpr double likeOrdinals = 0.7;       // … begins with a number, too
constexpr double likeDashes = 3.0;         // … with ——, too

// Both grow the less the further it is: of two distances together they give no more than of each.
constexpr double ofPlacesOff(int places)
{
    return places > 0 ? placeOff + perFurtherPlace * (places - 1) : 0;
}

constexpr double ofRanksOff(int ranks)
{
    return std::min(mostRanksOff, perRankOff * ranks);
}

} // namespace jianbao::page::price

// What it costs to read a page's paragraphs and titles one way or another. The costs were set so that one clear sign
// outweighs one vague one.
#pragma once

namespace jianbao::page::price {

constexpr double breakUnmarked = 1.7;      // an article begins below a title, without 本报…讯 or names
constexpr double breakUntitled = 7.5;      // an article begins without any sign
constexpr double breakAfterClosing = 0.5;  // … where the one before ended with names
constexpr double ofSharedWords = 14;       // the paragraph shares all its rare characters with those before: goes on
constexpr double ofBackWord = 2.5;         // it begins with 他, 这, 于是 …
constexpr double ofNewPlace = 1.8;         // its beginning names a place that those before do not: begins
constexpr double ofStranger = 0.8;         // what is taken off for a paragraph that shares nothing
constexpr double continueByline = 3.5;     // an article goes on below a byline
constexpr double continueClosing = 3.5;    // … behind closing names
constexpr double continueColumn = 1.5;     // … in another column width
constexpr double resume = 5.0;              // an article goes on behind another one that interrupted it
constexpr double ofOpenEnd = 2.5;           // … where it stopped in the middle of a sentence
constexpr double continueBrief = 3.5;      // … with what looks like the next brief
constexpr double continueTurned = 4.0;     // … behind 下转, 上接, or with 编辑同志
constexpr double continueApart = 4.5;      // … below more blank lines than usual
constexpr double uncredited = 4.5;         // an article that names nobody, neither at its head nor at its end
constexpr double untitled = 4.0;           // an article without a title
constexpr double untitledTurned = 0;       // … that comes from another page, where its title may stand
constexpr double untitledBrief = -2.0;     // … that is a brief: it seldom has one
constexpr double againstHabit = 2.2;       // a title on the unusual side of its article
constexpr double perPlaceOff = 1.5;        // other articles between a title and its own
constexpr double perRankOff = 0.5;         // stacked titles in another order than their articles
constexpr double inside = 3.0;             // a title between the paragraphs of its article
constexpr double inOther = 2.5;            // … of another one
constexpr double photoTitle = 2.4;         // a title over a photo
constexpr double bannerOfSeveral = 1.3;   // gain for the name of a column whose words several articles use
constexpr double bannerAlone = 1.5;        // the name of a column that stands over no title
constexpr double otherUnits = 0.35;        // part of that gain for a title's further units
constexpr double photoTitleWithin = -1.0;  // … between its caption and its credit
constexpr double photoFar = 3.5;           // … that stands elsewhere
constexpr double sharedWords = 6.0;        // gain when all words of the title occur in the article
constexpr double columnAsTitle = 3.0;      // the name of a column for an article's title
constexpr double columnInside = 0.5;       // the name of a column between the paragraphs of an article, not its crosshead
constexpr double unitsApart = 4.0;         // more blank lines than usual between two units of a title
constexpr double wordsApart = 4.0;         // two units of a title find their words in different articles

} // namespace jianbao::page::price

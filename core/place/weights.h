// Every weight of the resolver in one place: what counts as evidence and how much. They only order readings of a name,
// or places of an article, against each other; the limits that they must reach stand with them.
#pragma once

namespace jianbao::place {

// For a reading of a name: what speaks for an article being set in a county, a prefecture or a province.
namespace support {
constexpr double adjacent = 100;      // the place above stands right before it
constexpr double own = 50;            // the user says so
constexpr double ownPlace = 2;        // the user added the place: decides where nothing speaks for a namesake
constexpr double datelineCounty = 10;
constexpr double titleCounty = 9;
constexpr double titleCountyStem = 6;
constexpr double noteCounty = 6;
constexpr double bodyCounty = 5;
constexpr double bodyCountyAgain = 1; // each further time, up to three
constexpr double sentenceCounty = 6;  // named shortly before in the same sentence
constexpr double paragraphCounty = 2; // or in the same paragraph
constexpr double homeCounty = 5;
constexpr double pageVotes = 4;       // times the county's share of the votes
constexpr double seenOnPage = 0.95;   // another article of the page names it: decides among namesakes and no more
constexpr double datelinePrefecture = 5;
constexpr double homePrefecture = 4;
constexpr double namedPrefecture = 3;
constexpr double province = 1;
constexpr double exactName = 1.5;     // the official name, not with another ending

constexpr double margin = 0.9;        // by so much the best reading must lead
} // namespace support

// For a township being what an article is about.
namespace sign {
constexpr double title = 6;
constexpr double titleLine = 2;     // nothing else on its line
constexpr double stemInTitle = 2;   // 高楼支行
constexpr double note = 5;
constexpr double lead = 4;
constexpr double listedInLead = 1;  // with others in a row, or where a meeting was held
constexpr double scene = 3.5;       // the first place of a story whose lead names none
constexpr double village = 2.5;     // the lead sets it in a village of which the text speaks again
constexpr double picture = 4;       // the sentence that says what a photo shows
constexpr double body = 1;          // each time, up to
constexpr double bodyMost = 5;
constexpr double severalParagraphs = 1;
constexpr double itself = 2;        // 该镇, 全镇
constexpr double only = 2;          // no other township, and no county or its offices that act for themselves
constexpr double onlyEarly = 1;     // and that within the first lines

constexpr double visited = 0.5;     // times, of another county than the dateline's
constexpr double far = 0.25;        // times, of another prefecture

constexpr double enough = 4;
constexpr double enoughAgainstCounty = 7.5; // where titles or text speak of the county, and the titles of no township
constexpr double enoughForComment = 9;      // … for a comment, which takes its examples anywhere
constexpr int actsOfCounty = 2;             // so often who acts for all of it: 全县, 县公安局
constexpr double closeShare = 0.65;       // a rival this close makes it an article about several
} // namespace sign

// How sure a mention is.
namespace sure {
constexpr double stem = 0.75;
constexpr double list = 0.8;
constexpr double misread = 0.6;
constexpr double undecided = 0.4; // of an answer that a name left open may change
} // namespace sure

} // namespace jianbao::place

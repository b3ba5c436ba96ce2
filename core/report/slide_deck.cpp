#include "core/report/slide_deck.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/report/report.h"
#include "core/report/slide_parts.h"
#include "core/report/zip_file.h"

namespace waymark {
namespace {

constexpr double kPointsPerUnit = 72.0 / 96.0;
constexpr int kFirstShape = 10;  // number of the first shape of a picture on its slide
constexpr std::string_view kKinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string hex(std::uint32_t rgb) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text;
    for (int shift = 20; shift >= 0; shift -= 4) text += kDigits[rgb >> static_cast<unsigned>(shift) & 0xFU];
    return text;
}

std::string fillOf(const std::optional<SlideColour>& colour) {
    if (!colour || colour->opacity <= 0.0) return "<a:noFill/>";
    const std::string alpha = colour->opacity >= 1.0
                                  ? ""
                                  : "<a:alpha val=\"" + std::to_string(std::lround(colour->opacity * 100'000)) + "\"/>";
    return "<a:solidFill><a:srgbClr val=\"" + hex(colour->rgb) + "\">" + alpha + "</a:srgbClr></a:solidFill>";
}

std::string points(double size) { return std::to_string(std::lround(size * kPointsPerUnit * 100.0)); }

struct Box {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;

    void take(const SlidePoint& point) {
        left = std::min(left, point.x);
        top = std::min(top, point.y);
        right = std::max(right, point.x);
        bottom = std::max(bottom, point.y);
    }
};

Box boxOf(const SlideOutline& outline) {
    Box box;
    for (const SlideStep& step : outline.steps) {
        if (step.kind == SlideStep::Kind::Close) continue;
        box.take(step.to);
        if (step.kind != SlideStep::Kind::Curve) continue;
        box.take(step.handle1);
        box.take(step.handle2);
    }
    return box;
}

std::string pathOf(const SlideOutline& outline, const Box& box) {
    const auto at = [&](const SlidePoint& point) {
        return "<a:pt x=\"" + emu(point.x - box.left) + "\" y=\"" + emu(point.y - box.top) + "\"/>";
    };
    std::string path = "<a:path w=\"" + emu(box.right - box.left) + "\" h=\"" + emu(box.bottom - box.top) + "\"" +
                       (outline.fill ? "" : " fill=\"none\"") + ">";
    for (const SlideStep& step : outline.steps) {
        switch (step.kind) {
            case SlideStep::Kind::Move: path += "<a:moveTo>" + at(step.to) + "</a:moveTo>"; break;
            case SlideStep::Kind::Line: path += "<a:lnTo>" + at(step.to) + "</a:lnTo>"; break;
            case SlideStep::Kind::Curve:
                path += "<a:cubicBezTo>" + at(step.handle1) + at(step.handle2) + at(step.to) + "</a:cubicBezTo>";
                break;
            case SlideStep::Kind::Close: path += "<a:close/>"; break;
        }
    }
    return path + "</a:path>";
}

std::string shapeXml(const SlideOutline& outline, int id) {
    const Box box = boxOf(outline);
    const std::string line = outline.line
                                 ? "<a:ln w=\"" + emu(std::max(0.1, outline.lineWidth)) + "\">" + fillOf(outline.line) +
                                       (outline.isDashed ? "<a:prstDash val=\"dash\"/>" : "") + "<a:round/></a:ln>"
                                 : "<a:ln><a:noFill/></a:ln>";
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + std::to_string(id) + "\" name=\"Shape " + std::to_string(id) +
           "\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>" +
           slidePlace(box.left, box.top, box.right - box.left, box.bottom - box.top) +
           "</a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" "
           "b=\"b\"/><a:pathLst>" +
           pathOf(outline, box) + "</a:pathLst></a:custGeom>" + fillOf(outline.fill) + line + "</p:spPr></p:sp>";
}

std::string runOf(const std::string& text, const std::string& look, const std::string& language) {
    return "<a:p><a:r><a:rPr lang=\"" + language + "\"" + look + "</a:rPr><a:t>" + markupText(text) +
           "</a:t></a:r></a:p>";
}

std::string shapeXml(const SlideWords& words, int id, const std::string& language) {
    const std::string turn =
        words.turn == 0.0 ? "" : " rot=\"" + std::to_string(std::lround(words.turn * 60'000.0)) + "\"";
    const std::string look = " sz=\"" + points(words.size) + "\" b=\"" + (words.isStrong ? "1" : "0") + "\">" +
                             fillOf(words.colour) + "<a:latin typeface=\"Inter\"/>";
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + std::to_string(id) + "\" name=\"Text " + std::to_string(id) +
           "\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm" + turn + ">" +
           slidePlace(words.at.x, words.at.y, words.width, words.height) +
           "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr "
           "wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" "
           "anchor=\"ctr\"><a:noAutofit/></a:bodyPr><a:lstStyle/>" +
           runOf(words.text, look, language) + "</p:txBody></p:sp>";
}

// All shapes as one group, so that the picture is moved and sized as a whole and taken apart where it is to be changed.
std::string pictureOf(const Slide& slide, const std::string& language) {
    if (slide.shapes.empty()) return {};
    const std::string place = slidePlace(0, 0, kSlideWidth, kSlideHeight);
    std::string text = "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"4\" name=\"Picture\" descr=\"" + markupText(slide.picture) +
                       "\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>" + place + "<a:chOff x=\"0\" " +
                       "y=\"0\"/><a:chExt cx=\"" + emu(kSlideWidth) + "\" cy=\"" + emu(kSlideHeight) +
                       "\"/></a:xfrm></p:grpSpPr>";
    int id = kFirstShape;
    for (const SlideShape& shape : slide.shapes) {
        if (shape.outline && !shape.outline->steps.empty()) text += shapeXml(*shape.outline, id++);
        if (shape.words && !shape.words->text.empty()) text += shapeXml(*shape.words, id++, language);
    }
    return text + "</p:grpSp>";
}

std::string slideXml(const Slide& slide, const std::string& language) {
    const std::string caption =
        slide.caption.empty()
            ? ""
            : "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Caption\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>"
              "<a:xfrm>" +
                  slidePlace(kSlideMargin, kCaptionTop, kSlideWidth - 2 * kSlideMargin, kCaptionHeight) +
                  "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr "
                  "wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" "
                  "bIns=\"0\"><a:normAutofit/></a:bodyPr><a:lstStyle/>" +
                  runOf(slide.caption,
                        " sz=\"" + points(kSlideCaptionSize) +
                            "\"><a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill><a:latin typeface=\"Inter\"/>",
                        language) +
                  "</p:txBody></p:sp>";
    return std::string(kXmlHead) + "<p:sld" + std::string(kNamespaces) +
           "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
           "<p:grpSpPr/>"
           "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>"
           "<p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>" +
           runOf(slide.title, ">", language) + "</p:txBody></p:sp>" + caption + pictureOf(slide, language) +
           "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
}

std::string notesXml(const Slide& slide, const std::string& language) {
    std::string lines;
    std::size_t from = 0;
    while (from <= slide.notes.size()) {
        const std::size_t end = std::min(slide.notes.find('\n', from), slide.notes.size());
        lines += runOf(slide.notes.substr(from, end - from), ">", language);
        from = end + 1;
    }
    return std::string(kXmlHead) + "<p:notes" + std::string(kNamespaces) +
           "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
           "<p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" "
           "noRot=\"1\" "
           "noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>"
           "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>"
           "<p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>" +
           lines + "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>";
}

// A list of what a part refers to, numbered rId1, rId2 and so on.
struct Relation {
    std::string kind, target;
};
std::string relationsOf(const std::vector<Relation>& relations) {
    std::string text = std::string(kXmlHead) +
                       "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (std::size_t k = 0; k < relations.size(); ++k) {
        text += "<Relationship Id=\"rId" + std::to_string(k + 1) + "\" Type=\"" + std::string(kKinds) +
                relations[k].kind + "\" Target=\"" + relations[k].target + "\"/>";
    }
    return text + "</Relationships>";
}

std::string contentTypes(std::size_t slides) {
    const std::string base = "application/vnd.openxmlformats-officedocument.";
    std::string text = std::string(kXmlHead) +
                       "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                       "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                       "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    const auto add = [&](const std::string& part, const std::string& kind) {
        text += "<Override PartName=\"/ppt/" + part + "\" ContentType=\"" + base + kind + "+xml\"/>";
    };
    add("presentation.xml", "presentationml.presentation.main");
    add("slideMasters/slideMaster1.xml", "presentationml.slideMaster");
    add("slideLayouts/slideLayout1.xml", "presentationml.slideLayout");
    add("notesMasters/notesMaster1.xml", "presentationml.notesMaster");
    add("theme/theme1.xml", "theme");
    add("theme/theme2.xml", "theme");
    for (std::size_t k = 1; k <= slides; ++k) {
        add("slides/slide" + std::to_string(k) + ".xml", "presentationml.slide");
        add("notesSlides/notesSlide" + std::to_string(k) + ".xml", "presentationml.notesSlide");
    }
    return text +
           "<Override PartName=\"/docProps/core.xml\" "
           "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
}

std::string presentationXml(std::size_t slides) {
    std::string list;
    for (std::size_t k = 0; k < slides; ++k) {
        list += "<p:sldId id=\"" + std::to_string(256 + k) + "\" r:id=\"rId" + std::to_string(k + 4) + "\"/>";
    }
    return std::string(kXmlHead) + "<p:presentation" + std::string(kNamespaces) +
           "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:notesMasterIdLst>"
           "<p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst>" +
           list + "</p:sldIdLst><p:sldSz cx=\"" + emu(kSlideWidth) + "\" cy=\"" + emu(kSlideHeight) +
           "\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>";
}

std::string properties(const SlideDeck& deck) {
    return std::string(kXmlHead) +
           "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" +
           markupText(deck.title) + "</dc:title><dc:creator>Waymark</dc:creator></cp:coreProperties>";
}

}  // namespace

Result<std::string> presentationOf(const SlideDeck& deck) {
    const std::size_t count = deck.slides.size();
    std::vector<Relation> parts{{"slideMaster", "slideMasters/slideMaster1.xml"},
                                {"notesMaster", "notesMasters/notesMaster1.xml"},
                                {"theme", "theme/theme1.xml"}};
    for (std::size_t k = 1; k <= count; ++k) parts.push_back({"slide", "slides/slide" + std::to_string(k) + ".xml"});
    std::string root = relationsOf({{"officeDocument", "ppt/presentation.xml"}});
    root.insert(
        root.find("</Relationships>"),
        "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
        "core-properties\" Target=\"docProps/core.xml\"/>");
    std::vector<ZipEntry> entries{
        {"[Content_Types].xml", contentTypes(count)},
        {"_rels/.rels", root},
        {"docProps/core.xml", properties(deck)},
        {"ppt/presentation.xml", presentationXml(count)},
        {"ppt/_rels/presentation.xml.rels", relationsOf(parts)},
        {"ppt/theme/theme1.xml", slideTheme(deck.isDark)},
        {"ppt/theme/theme2.xml", slideTheme(false)},
        {"ppt/slideMasters/slideMaster1.xml", slideMaster()},
        {"ppt/slideMasters/_rels/slideMaster1.xml.rels",
         relationsOf({{"slideLayout", "../slideLayouts/slideLayout1.xml"}, {"theme", "../theme/theme1.xml"}})},
        {"ppt/slideLayouts/slideLayout1.xml", slideLayout()},
        {"ppt/slideLayouts/_rels/slideLayout1.xml.rels",
         relationsOf({{"slideMaster", "../slideMasters/slideMaster1.xml"}})},
        {"ppt/notesMasters/notesMaster1.xml", notesMaster()},
        {"ppt/notesMasters/_rels/notesMaster1.xml.rels", relationsOf({{"theme", "../theme/theme2.xml"}})}};
    for (std::size_t k = 0; k < count; ++k) {
        const std::string number = std::to_string(k + 1);
        entries.push_back({"ppt/slides/slide" + number + ".xml", slideXml(deck.slides[k], deck.language)});
        entries.push_back({"ppt/slides/_rels/slide" + number + ".xml.rels",
                           relationsOf({{"slideLayout", "../slideLayouts/slideLayout1.xml"},
                                        {"notesSlide", "../notesSlides/notesSlide" + number + ".xml"}})});
        entries.push_back({"ppt/notesSlides/notesSlide" + number + ".xml", notesXml(deck.slides[k], deck.language)});
        entries.push_back({"ppt/notesSlides/_rels/notesSlide" + number + ".xml.rels",
                           relationsOf({{"notesMaster", "../notesMasters/notesMaster1.xml"},
                                        {"slide", "../slides/slide" + number + ".xml"}})});
    }
    return zipOf(entries);
}

}  // namespace waymark

#include "core/report/slide_parts.h"

#include <cmath>

#include "core/report/report.h"

namespace waymark {
namespace {

constexpr double kEmuPerUnit = 914'400.0 / 96.0;

std::string colour(std::string_view name, std::string_view rgb) {
    return "<a:" + std::string(name) + "><a:srgbClr val=\"" + std::string(rgb) + "\"/></a:" + std::string(name) + ">";
}

// What every tree of shapes begins with.
constexpr std::string_view kRoot =
    "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" "
    "y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

std::string placeholder(int id, std::string_view name, std::string_view kind, const std::string& place,
                        std::string_view words) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + std::to_string(id) + "\" name=\"" + std::string(name) +
           "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph " + std::string(kind) +
           "/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>" + place +
           "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns=\"0\" "
           "tIns=\"0\" "
           "rIns=\"0\" bIns=\"0\" anchor=\"b\"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr "
           "lang=\"en\"/><a:t>" +
           std::string(words) + "</a:t></a:r></a:p></p:txBody></p:sp>";
}

std::string titlePlace() { return slidePlace(kSlideMargin, kTitleTop, kSlideWidth - 2 * kSlideMargin, kTitleHeight); }

constexpr std::string_view kColourMap =
    "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" "
    "accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" "
    "folHlink=\"folHlink\"/>";

}  // namespace

std::string emu(double units) { return std::to_string(std::llround(units * kEmuPerUnit)); }

std::string slidePlace(double x, double y, double width, double height) {
    return "<a:off x=\"" + emu(x) + "\" y=\"" + emu(y) + "\"/><a:ext cx=\"" + emu(width) + "\" cy=\"" + emu(height) +
           "\"/>";
}

std::string slideTheme(bool isDark) {
    const std::string fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    const std::string line = "<a:ln w=\"9525\">" + fill + "</a:ln>";
    const std::string effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    const std::string font = "<a:latin typeface=\"Inter\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    return std::string(kXmlHead) +
           "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Waymark\">"
           "<a:themeElements><a:clrScheme name=\"Waymark\">" +
           colour("dk1", isDark ? "E6E9EF" : "1D2430") + colour("lt1", isDark ? "1B1F26" : "FFFFFF") +
           colour("dk2", isDark ? "9AA4B2" : "667085") + colour("lt2", isDark ? "14171C" : "F6F7F9") +
           colour("accent1", isDark ? "8FA9FF" : "2F5BD7") + colour("accent2", isDark ? "FF9A62" : "C2410C") +
           colour("accent3", "0B7A57") + colour("accent4", "8A5AAB") + colour("accent5", "E69F00") +
           colour("accent6", "56B4E9") + colour("hlink", "2F5BD7") + colour("folHlink", "8A5AAB") +
           "</a:clrScheme><a:fontScheme name=\"Waymark\"><a:majorFont>" + font + "</a:majorFont><a:minorFont>" + font +
           "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Waymark\"><a:fillStyleLst>" + fill + fill + fill +
           "</a:fillStyleLst><a:lnStyleLst>" + line + line + line + "</a:lnStyleLst><a:effectStyleLst>" + effect +
           effect + effect + "</a:effectStyleLst><a:bgFillStyleLst>" + fill + fill + fill +
           "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
}

std::string slideMaster() {
    const std::string level =
        "<a:buNone/><a:defRPr sz=\"1400\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>"
        "<a:latin typeface=\"+mn-lt\"/></a:defRPr>";
    return std::string(kXmlHead) + "<p:sldMaster" + std::string(kNamespaces) +
           "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>"
           "<p:spTree>" +
           std::string(kRoot) + placeholder(2, "Title", "type=\"title\"", titlePlace(), "Title") +
           "</p:spTree></p:cSld>" + std::string(kColourMap) +
           "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst><p:txStyles>"
           "<p:titleStyle><a:lvl1pPr algn=\"l\"><a:buNone/><a:defRPr sz=\"2250\" b=\"1\"><a:solidFill><a:schemeClr "
           "val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mj-lt\"/></a:defRPr></a:lvl1pPr></p:titleStyle>"
           "<p:bodyStyle><a:lvl1pPr algn=\"l\">" +
           level + "</a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr algn=\"l\">" + level +
           "</a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>";
}

std::string slideLayout() {
    return std::string(kXmlHead) + "<p:sldLayout" + std::string(kNamespaces) +
           " type=\"titleOnly\" preserve=\"1\"><p:cSld name=\"Scene\"><p:spTree>" + std::string(kRoot) +
           placeholder(2, "Title", "type=\"title\"", titlePlace(), "Title") +
           "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
}

std::string notesMaster() {
    return std::string(kXmlHead) + "<p:notesMaster" + std::string(kNamespaces) +
           "><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>"
           "<p:spTree>" +
           std::string(kRoot) +
           "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" "
           "noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>" +
           slidePlace(72, 72, 576, 324) + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:sp>" +
           placeholder(3, "Notes", "type=\"body\" idx=\"1\"", slidePlace(72, 432, 576, 456), "Notes") +
           "</p:spTree></p:cSld>" + std::string(kColourMap) + "</p:notesMaster>";
}

}  // namespace waymark

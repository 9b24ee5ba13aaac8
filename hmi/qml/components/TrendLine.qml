import QtQuick
import QtQuick.Shapes

// One line of a trend; the path comes from Python in a square of side 1.
ShapePath {
    id: stroke

    property string line
    property size area

    strokeWidth: 1
    fillColor: "transparent"
    joinStyle: ShapePath.BevelJoin
    scale: area

    PathSvg {
        path: stroke.line
    }
}

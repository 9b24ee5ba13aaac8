import QtQuick
import QtQuick.Shapes

// An area or line of the plan's chart; the path comes from Python in a square of side 1.
Shape {
    id: shape

    property string path
    property color stroke: "transparent"
    property color fill: "transparent"
    property real lineWidth: 1

    anchors.fill: parent

    ShapePath {
        strokeColor: shape.stroke
        strokeWidth: shape.lineWidth
        fillColor: shape.fill
        joinStyle: ShapePath.BevelJoin
        scale: Qt.size(shape.width, shape.height)

        PathSvg {
            path: shape.path
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Ballast

// The line from a node to the hub: its width tells the power, its marks the direction.
Item {
    id: link

    required property Node node
    required property color accent
    required property point from
    required property point to

    readonly property bool active: node.level > 0
    readonly property int marks: 2

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: link.active ? link.accent : Theme.outline
            strokeWidth: link.active ? Math.round((1 + 1.5 * link.node.level) * Theme.u) : Math.max(1, Theme.u)
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            startX: link.from.x
            startY: link.from.y

            PathCubic {
                x: link.to.x
                y: link.to.y
                control1X: (link.from.x + link.to.x) / 2
                control1Y: link.from.y
                control2X: (link.from.x + link.to.x) / 2
                control2Y: link.to.y
            }
        }
    }

    Repeater {
        model: link.active ? link.marks : 0

        Rectangle {
            id: mark

            required property int index
            readonly property real along: ((index + 0.5 + link.node.phase) % link.marks) / link.marks

            x: way.x - width / 2
            y: way.y - height / 2
            width: Math.round((12 + link.node.level) * Theme.u)
            height: width
            radius: width / 2
            color: link.accent

            Icon {
                anchors.centerIn: parent
                name: "chevron"
                size: parent.width - 2
                color: Theme.background
                rotation: way.angle + (link.node.power.direction > 0 ? 0 : 180)
            }

            PathInterpolator {
                id: way
                progress: link.node.power.direction > 0 ? mark.along : 1 - mark.along
                path: Path {
                    startX: link.from.x
                    startY: link.from.y

                    PathCubic {
                        x: link.to.x
                        y: link.to.y
                        control1X: (link.from.x + link.to.x) / 2
                        control1Y: link.from.y
                        control2X: (link.from.x + link.to.x) / 2
                        control2Y: link.to.y
                    }
                }
            }
        }
    }
}

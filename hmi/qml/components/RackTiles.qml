pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// The racks side by side, to choose one; more than fit are reached by swiping.
ListView {
    id: tiles

    required property list<QtObject> racks
    readonly property int tileWidth: Math.max(Math.round(104 * Theme.u), (width - spacing * (count - 1)) / Math.max(1, Math.min(count, Theme.portrait ? 4 : 6)))

    signal chosen(int index)

    visible: count > 1
    height: visible ? Math.round(56 * Theme.u) : 0
    orientation: ListView.Horizontal
    spacing: Theme.gap
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: racks

    delegate: Rectangle {
        id: tile

        required property int index
        required property RackTile modelData
        readonly property bool isButton: true
        readonly property string text: tile.modelData.name

        width: tiles.tileWidth
        height: tiles.height
        radius: Theme.radius
        color: tap.pressed ? Theme.pressed : modelData.current ? Theme.raised : Theme.panel
        border.width: modelData.current ? 2 : 0
        border.color: Theme.text
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: text
        Keys.onReturnPressed: tiles.chosen(index)
        Keys.onSpacePressed: tiles.chosen(index)

        Label {
            id: name
            text: tile.modelData.name
            color: Theme.secondary
            font.pixelSize: Theme.caption
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.caption * 0.85)
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.right: mark.left
            anchors.rightMargin: Theme.tight
            y: Theme.tight
        }

        Label {
            text: tile.modelData.text
            strong: true
            anchors.left: name.left
            anchors.right: parent.right
            anchors.rightMargin: Theme.tight
            anchors.top: name.bottom
        }

        Icon {
            id: mark
            visible: tile.modelData.symbol !== ""
            name: tile.modelData.symbol
            size: visible ? Math.round(18 * Theme.u) : 0
            color: tile.modelData.level ? Theme.alarm[tile.modelData.level] : Theme.text
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            y: Theme.tight
        }

        FocusRing {
            of: tile
            radius: Theme.radius
        }

        TapHandler {
            id: tap
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: tiles.chosen(tile.index)
        }
    }
}

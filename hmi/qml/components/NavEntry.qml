import QtQuick
import Ballast

// One page in the rail.
Item {
    id: entry

    required property Screen screen
    required property string page
    required property string icon
    required property string label
    property int badge: 0
    property string badgeSeverity
    readonly property bool isButton: true
    readonly property bool current: screen.page === page

    width: Theme.rail
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTab
    Accessible.name: label
    Keys.onReturnPressed: entry.screen.open(entry.page)
    Keys.onSpacePressed: entry.screen.open(entry.page)

    Rectangle {
        anchors.fill: parent
        visible: entry.current || tap.pressed || entry.activeFocus
        color: tap.pressed ? Theme.pressed : Theme.raised
    }

    Rectangle {
        visible: entry.current
        width: Theme.tight
        height: parent.height
        color: Theme.text
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.tight / 2

        Icon {
            name: entry.icon
            color: entry.current ? Theme.text : Theme.secondary
            anchors.horizontalCenter: parent.horizontalCenter
            size: Math.round(24 * Theme.u)
        }

        Label {
            text: entry.label
            color: entry.current ? Theme.text : Theme.secondary
            font.pixelSize: Theme.caption
            width: Math.min(implicitWidth, Theme.rail - 2 * Theme.tight)
            anchors.horizontalCenter: parent.horizontalCenter
        }
    }

    Rectangle {
        visible: entry.badge > 0
        color: entry.badgeSeverity ? Theme.alarm[entry.badgeSeverity] : Theme.secondary
        border.color: Theme.alarmLine
        radius: height / 2
        height: Math.round(20 * Theme.u)
        width: Math.max(height, count.implicitWidth + Theme.gap)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: Math.round(20 * Theme.u)
        anchors.top: parent.top
        anchors.topMargin: Theme.tight

        Label {
            id: count
            anchors.centerIn: parent
            text: entry.badge
            color: Theme.alarmText
            strong: true
            font.pixelSize: Theme.caption
        }
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: entry.screen.open(entry.page)
    }
}

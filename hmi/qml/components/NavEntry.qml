import QtQuick
import Ballast

// One section in the rail.
Item {
    id: nav

    required property Screen screen
    required property RailEntry entry
    readonly property string label: entry.title
    readonly property bool isButton: true
    readonly property bool current: entry.current

    activeFocusOnTab: true
    Accessible.role: Accessible.PageTab
    Accessible.name: label
    Keys.onReturnPressed: nav.screen.open(nav.entry.page)
    Keys.onSpacePressed: nav.screen.open(nav.entry.page)

    Rectangle {
        anchors.fill: parent
        visible: nav.current || tap.pressed
        color: tap.pressed ? Theme.pressed : Theme.raised
    }

    Rectangle {
        visible: nav.current
        width: Theme.portrait ? parent.width : Theme.tight
        height: Theme.portrait ? Theme.tight : parent.height
        color: Theme.text
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.tight / 2

        Icon {
            name: nav.entry.icon
            color: nav.current ? Theme.text : Theme.secondary
            anchors.horizontalCenter: parent.horizontalCenter
            size: Math.round((nav.height < 54 * Theme.u ? 21 : 24) * Theme.u)
        }

        Label {
            text: nav.label
            color: nav.current ? Theme.text : Theme.secondary
            font.pixelSize: Theme.caption
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(11 * Theme.u)
            width: Math.min(implicitWidth, nav.width - 2 * Theme.tight)
            anchors.horizontalCenter: parent.horizontalCenter
        }
    }

    Rectangle {
        visible: nav.entry.badge > 0
        color: nav.entry.badge_severity ? Theme.alarm[nav.entry.badge_severity] : Theme.secondary
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
            text: nav.entry.badge
            color: Theme.alarmText
            strong: true
            font.pixelSize: Theme.caption
        }
    }

    FocusRing {
        of: nav
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: nav.screen.open(nav.entry.page)
    }
}

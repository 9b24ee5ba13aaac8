import QtQuick
import Ballast

// The most important active alarm, on every page; leads to the list.
Rectangle {
    id: banner

    required property Screen screen
    readonly property Alarms alarms: screen.alarms

    visible: alarms.count > 0
    activeFocusOnTab: true
    Keys.onReturnPressed: banner.screen.open("alarms")
    Keys.onSpacePressed: banner.screen.open("alarms")
    color: alarms.banner_severity ? Theme.alarm[alarms.banner_severity] : Theme.panel
    border.color: Theme.alarmLine
    radius: Theme.radius / 2
    Accessible.role: Accessible.AlertMessage
    Accessible.name: alarms.banner_text

    Icon {
        id: symbol
        name: banner.alarms.banner_symbol
        color: Theme.alarmText
        size: Math.round(20 * Theme.u)
        opacity: banner.screen.status.lit || !banner.alarms.banner_unseen ? 1 : 0.15
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: message
        text: banner.alarms.banner_text
        color: Theme.alarmText
        strong: true
        font.pixelSize: Theme.small
        anchors.left: symbol.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, count.x - x - Math.min(place.implicitWidth + 2 * Theme.gap, parent.width * 0.3))
    }

    Label {
        id: place
        text: banner.alarms.banner_place
        color: Theme.alarmText
        font.pixelSize: Theme.small
        elide: Text.ElideMiddle
        anchors.left: message.right
        anchors.leftMargin: Theme.gap
        anchors.right: count.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: count
        text: banner.alarms.banner_more
        color: Theme.alarmText
        font.pixelSize: Theme.small
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
    }

    FocusRing {
        of: banner
        border.color: Theme.alarmText
    }

    TapHandler {
        margin: Theme.tight
        onTapped: banner.screen.open("alarms")
    }
}

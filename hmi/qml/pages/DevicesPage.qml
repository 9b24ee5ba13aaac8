pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// The line to every device: who answers, who does not, and which cable to touch first.
Page {
    id: page

    required property DevicesView view
    readonly property DevicesView lines: view

    Row {
        id: header
        width: parent.width
        spacing: Theme.gutter

        Icon {
            name: page.lines.well ? "check" : "silent"
            size: Math.round(32 * Theme.u)
            anchors.verticalCenter: parent.verticalCenter
        }

        Column {
            width: parent.width - x

            Label {
                objectName: "devicesHeadline"
                text: page.lines.headline
                strong: true
                font.pixelSize: Theme.title
                width: parent.width
                wrapMode: Text.Wrap
            }

            Label {
                objectName: "devicesAdvice"
                visible: text !== ""
                text: page.lines.advice
                color: Theme.text
                font.pixelSize: Theme.small
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }

    ListView {
        id: list
        objectName: "list"
        anchors.top: header.bottom
        anchors.topMargin: Theme.gutter
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        clip: true
        spacing: Theme.gap
        model: page.lines.rows
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Keys.onDownPressed: flick(0, -900)
        Keys.onUpPressed: flick(0, 900)

        delegate: Card {
            id: row

            required property string icon
            required property string name
            required property string what
            required property string link
            required property string symbol
            required property string polls
            required property string cause
            readonly property int half: Math.round((width - kind.width - 4 * Theme.gutter) * 0.5)

            width: list.width
            height: Math.max(left.height, right.height) + (cause.visible ? cause.height + Theme.tight : 0) + 2 * Theme.gap
            abnormal: row.symbol !== ""

            Icon {
                id: kind
                x: Theme.gutter
                y: Theme.gap + (left.height - height) / 2
                name: row.icon
                color: row.symbol ? Theme.text : Theme.secondary
                size: Math.round(26 * Theme.u)
            }

            Column {
                id: left
                anchors.left: kind.right
                anchors.leftMargin: Theme.gutter
                y: Theme.gap
                width: row.half

                Label {
                    text: row.name
                    strong: true
                    width: parent.width
                    elide: Text.ElideMiddle
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.caption
                }

                Label {
                    text: row.what
                    color: Theme.secondary
                    font.pixelSize: Theme.caption
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }

            Column {
                id: right
                anchors.right: parent.right
                anchors.rightMargin: Theme.gutter
                y: Theme.gap
                width: row.half

                Row {
                    anchors.right: parent.right
                    spacing: Theme.tight

                    Icon {
                        visible: row.symbol !== ""
                        name: row.symbol
                        size: Theme.body
                        anchors.verticalCenter: parent.verticalCenter
                    }

                    Label {
                        text: row.link
                        strong: row.symbol !== ""
                        font.pixelSize: Theme.small
                    }
                }

                Label {
                    text: row.polls
                    color: Theme.secondary
                    font.pixelSize: Theme.caption
                    width: parent.width
                    horizontalAlignment: Text.AlignRight
                    wrapMode: Text.Wrap
                }
            }

            Label {
                id: cause
                visible: text !== ""
                anchors.left: left.left
                anchors.right: right.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gap
                text: row.cause
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
        }
    }

    ScrollHint {
        view: list
        anchors.rightMargin: 0
    }
}

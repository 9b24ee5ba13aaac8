import QtQuick
import Ballast
import components

// A blank unit: who it is at the left, how far its first boot is at the right, below what it waits for.
Page {
    id: page

    required property FirstBootView view

    Card {
        id: unit
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.37)
        height: Theme.portrait ? code.height + 2 * Theme.gutter : below.y - Theme.gap

        UnitCode {
            id: code
            x: Theme.portrait ? Theme.gutter : Math.round((parent.width - width) / 2)
            y: Theme.gutter
            width: Math.round((Theme.roomy && !Theme.portrait ? 220 : 152) * Theme.u)
            height: width
            code: page.view.qr
        }

        Column {
            x: Theme.portrait && code.visible ? code.x + code.width + Theme.gutter : Theme.gutter
            y: Theme.portrait || !code.visible ? Theme.gutter : code.y + code.height + Theme.gap
            width: parent.width - x - Theme.gutter
            spacing: Theme.tight / 2

            Repeater {
                model: page.view.unit

                Item {
                    id: fact
                    required property FactRow modelData

                    width: parent ? parent.width : 0
                    height: Math.max(name.height, value.height)

                    Label {
                        id: name
                        text: fact.modelData.title
                        color: Theme.secondary
                        font.pixelSize: Theme.caption
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.fine
                        width: Math.round(parent.width * 0.42)
                    }

                    Label {
                        id: value
                        text: fact.modelData.value
                        strong: true
                        font.pixelSize: Theme.caption
                        anchors.left: name.right
                        anchors.leftMargin: Theme.tight
                        anchors.right: parent.right
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                    }
                }
            }
        }
    }

    Card {
        x: Theme.portrait ? 0 : unit.width + Theme.gap
        y: Theme.portrait ? unit.height + Theme.gap : 0
        width: parent.width - x
        height: below.y - Theme.gap - y

        SectionTitle {
            id: heading
            x: Theme.gutter
            y: Theme.tight
            width: parent.width - 2 * Theme.gutter
            text: qsTr("First boot")
            note: page.view.steps.summary
        }

        Label {
            id: notice
            objectName: "bootNotice"
            visible: text !== ""
            x: Theme.gutter
            width: parent.width - 2 * Theme.gutter
            anchors.top: heading.bottom
            text: page.view.steps.notice
            strong: true
            font.pixelSize: Theme.small
            wrapMode: Text.WordWrap
        }

        BootStepList {
            objectName: "steps"
            steps: page.view.steps
            anchors.top: notice.visible ? notice.bottom : heading.bottom
            anchors.topMargin: notice.visible ? Theme.gap : 0
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap
            x: Theme.gutter
            width: parent.width - Theme.gutter - Theme.tight
        }
    }

    Rectangle {
        id: below
        y: parent.height - height
        width: parent.width
        height: Math.max(sentences.height, Theme.touch) + 2 * Theme.gap + (Theme.portrait && begin.visible ? begin.height + Theme.gap : 0)
        radius: Theme.radius
        color: Theme.raised

        Icon {
            id: symbol
            name: page.view.icon
            x: Theme.gutter
            anchors.verticalCenter: sentences.verticalCenter
        }

        Column {
            id: sentences
            y: Theme.gap
            anchors.left: symbol.right
            anchors.leftMargin: Theme.gap
            anchors.right: Theme.portrait || !begin.visible ? parent.right : begin.left
            anchors.rightMargin: Theme.gutter

            Label {
                objectName: "headline"
                text: page.view.headline
                strong: true
                width: parent.width
                wrapMode: Text.WordWrap
            }

            Label {
                objectName: "advice"
                text: page.view.advice
                font.pixelSize: Theme.caption
                width: parent.width
                wrapMode: Text.Wrap
                maximumLineCount: 4
            }
        }

        TouchButton {
            id: begin
            objectName: "begin"
            visible: page.view.offered
            text: qsTr("Set up this site")
            icon: "play"
            strong: true
            color: Theme.pressed
            width: Theme.portrait ? parent.width - 2 * Theme.gutter : Math.max(implicitWidth, Math.round(200 * Theme.u))
            x: parent.width - width - Theme.gutter
            y: Theme.portrait ? parent.height - height - Theme.gap : Math.round((parent.height - height) / 2)
            onClicked: page.view.begin()
        }
    }
}
